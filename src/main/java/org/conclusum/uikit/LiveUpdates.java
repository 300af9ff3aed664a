package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open pages that something they show has changed, on every node: whoever commits a change tells of it here,
 * PostgreSQL delivers it to each node, and each node wakes its own pages.
 */
@Service
public class LiveUpdates {

    /** Where nodes tell one another, with the ids of the changed subjects between commas. */
    static final String CHANNEL = "conclusum_changes";

    private final Set<OpenPart> parts = ConcurrentHashMap.newKeySet();
    private final ChangeTeller teller;
    private final RecentChanges recent;

    LiveUpdates(ChangeTeller teller, RecentChanges recent) {
        this.teller = teller;
        this.recent = recent;
    }

    /** Tells every node, this one too, once the transaction is committed, that these subjects have changed. */
    public void tellAfterCommit(Collection<UUID> subjects) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                teller.tell(subjects);
            }
        });
    }

    /** Refreshes a component, while it is on a page, whenever the subject with this id has changed. */
    public void refresh(Component component, UUID subject, Runnable refresh) {
        follow(component, subject, refresh);
    }

    /** Refreshes a component, while it is on a page, whenever anything has changed: for counts and lists of everything. */
    public void refreshOnAnyChange(Component component, Runnable refresh) {
        follow(component, null, refresh);
    }

    private void follow(Component component, @Nullable UUID subject, Runnable refresh) {
        AtomicReference<@Nullable OpenPart> open = new AtomicReference<>();
        component.addAttachListener(attached -> listen(open, component, attached.getUI(), subject, refresh));
        component.addDetachListener(detached -> replace(open, null));
        component.getUI().ifPresent(ui -> listen(open, component, ui, subject, refresh));
    }

    /** From now on the part hears of changes; one that came after it had been read is made good before anybody sees it. */
    private void listen(
            AtomicReference<@Nullable OpenPart> open,
            Component component,
            UI ui,
            @Nullable UUID subject,
            Runnable refresh) {
        replace(open, new OpenPart(ui, subject, refresh));
        if (recent.missed(subject)) {
            ui.beforeClientResponse(component, drawn -> refresh.run());
        }
    }

    private void replace(AtomicReference<@Nullable OpenPart> open, @Nullable OpenPart next) {
        OpenPart before = open.getAndSet(next);
        if (before != null) {
            parts.remove(before);
        }
        if (next != null) {
            parts.add(next);
        }
    }

    void changed(UUID subject) {
        changed(List.of(subject));
    }

    void changed(Collection<UUID> subjects) {
        Set<UUID> distinct = Set.copyOf(subjects);
        recent.heardOf(distinct);
        parts.stream().filter(part -> part.shows(distinct)).forEach(OpenPart::wake);
    }

    /** Wakes everything that is open: after a lost connection nobody knows what was missed. */
    void anythingMayHaveChanged() {
        recent.heardOfAnything();
        parts.forEach(OpenPart::wake);
    }

    /** How many parts of open pages follow changes. */
    int following() {
        return parts.size();
    }
}
