package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Tells open pages that something they show has changed, on every node: a change notifies within its transaction,
 * PostgreSQL delivers at the commit, and each node wakes its own pages.
 */
@Service
public class LiveUpdates {

    static final String CHANNEL = "conclusum_changes";

    private final JdbcClient jdbc;
    private final Set<Consumer<UUID>> listeners = ConcurrentHashMap.newKeySet();

    LiveUpdates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(DomainEvent event) {
        for (Subject subject : event.subjects()) {
            jdbc.sql("select pg_notify(?, ?)")
                    .param(CHANNEL)
                    .param(subject.id().toString())
                    .query()
                    .singleRow();
        }
    }

    /** Refreshes a component, while it is on a page, whenever the subject with this id has changed. */
    public void refresh(Component component, UUID subject, Runnable refresh) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            Consumer<UUID> listener = changed -> {
                if (changed.equals(subject)) {
                    ui.access(refresh::run);
                }
            };
            listeners.add(listener);
            Registration[] gone = new Registration[1];
            gone[0] = component.addDetachListener(detached -> {
                listeners.remove(listener);
                gone[0].remove();
            });
        });
    }

    void changed(UUID subject) {
        listeners.forEach(listener -> listener.accept(subject));
    }
}
