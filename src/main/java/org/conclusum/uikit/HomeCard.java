package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.kernel.Actor;

/** A card beside the worklist, such as the next meeting. Implemented by features as Spring beans. */
public interface HomeCard {

    /** Small numbers stand above large ones. */
    int order();

    /** A fresh card, or nothing where this person has none. */
    Optional<Component> card(Actor.Person person);
}
