package org.conclusum.uikit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks the beginning of each request, so that the pages built in it learn what changed meanwhile. */
@Component
class RequestsAsReadings implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final long serialVersionUID = 1L;

    private final transient RecentChanges changes;

    RequestsAsReadings(RecentChanges changes) {
        this.changes = changes;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        changes.readingBegins();
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // whoever handles requests says it
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        changes.readingEnds();
    }
}
