package org.conclusum.meetings;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;

/** Where somebody writes on the current item while the meeting goes on: the minutes. */
public interface ItemNotes {

    /** The field, for who writes the minutes. */
    Optional<Component> on(AgendaItemRow item, Actor.Person viewer);
}
