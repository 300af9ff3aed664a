package org.conclusum.meetings;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;

/** Where people write on the current item while the meeting goes on: the minutes. */
public interface ItemNotes {

    /** What this viewer may write with, if anything. */
    Optional<Component> on(AgendaItemRow item, Actor.Person viewer);
}
