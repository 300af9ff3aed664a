package org.conclusum.meetings;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;

/** What another module shows of the current item on the screen of the room: the vote. It follows changes by itself. */
public interface ItemOnScreen {

    /** The part, large and without anything to press; the viewer may see this item. */
    Optional<Component> onScreen(AgendaItemRow item, Actor.Person viewer);
}
