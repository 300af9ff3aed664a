package org.conclusum.meetings;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;

/** A card at the side of a meeting's page; each keeps itself up to date. */
public interface MeetingSection {

    /** Place among the cards; those before 100 stand above dates and answers, the others below. */
    int order();

    /** The card for this viewer, who may see the meeting; nothing where there is nothing to say. */
    Optional<Component> on(MeetingDetail meeting, Actor.Person viewer);
}
