package org.conclusum.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A part of an open page that follows one subject, or all of them. Changes that come in quick succession refresh it once. */
final class OpenPart {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPart.class);

    private final UI ui;
    private final @Nullable UUID subject;
    private final Runnable refresh;
    private final AtomicBoolean waiting = new AtomicBoolean();

    OpenPart(UI ui, @Nullable UUID subject, Runnable refresh) {
        this.ui = ui;
        this.subject = subject;
        this.refresh = refresh;
    }

    boolean shows(Set<UUID> changed) {
        return subject == null || changed.contains(subject);
    }

    void wake() {
        if (!waiting.compareAndSet(false, true)) {
            return;
        }
        try {
            ui.access(() -> {
                waiting.set(false);
                refresh.run();
            });
        } catch (UIDetachedException gone) {
            LOG.debug("the page was closed before it could be refreshed");
        }
    }
}
