package org.conclusum.procedures.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Puts the drawing's element into the bundle of all pages. The case file shows it through an extension point, which the
 * bundler does not see; what is heavy about it loads only when something is drawn.
 */
@Component
@Uses(ProcessDrawing.class)
class DrawingOnEveryPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Being found is all that this listener is for. */
    @Override
    public void serviceInit(ServiceInitEvent event) {}
}
