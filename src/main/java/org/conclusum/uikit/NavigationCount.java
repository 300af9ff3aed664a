package org.conclusum.uikit;

import org.conclusum.kernel.Actor;

/** How many things wait behind an entry of the navigation. Implemented by features as Spring beans. */
public interface NavigationCount {

    /** The route of the entry. */
    String route();

    /** How many things wait for this person; 0 shows no number. */
    int count(Actor.Person person);
}
