package org.conclusum.meetings;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;

/** What the module that votes shows with an item that may be urgent: the ballot on that, or how to open it. */
public interface UrgencyPanel {

    /** The panel, if there is anything to show; the viewer may see the item. It follows changes of the ballot by itself. */
    Optional<Component> panel(AgendaItemRow item, Actor.Person viewer);
}
