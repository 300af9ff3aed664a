package org.conclusum.meetings;

import com.vaadin.flow.component.Component;
import org.conclusum.kernel.Actor;

/** What another module shows with the current item of a meeting: the vote. */
public interface AgendaItemPanel {

    /** The panel; the viewer may see this item. */
    Component panel(AgendaItemRow item, Actor.Person viewer);
}
