package org.conclusum.uikit;

import java.util.Map;
import org.conclusum.kernel.Actor;

/** How many things wait behind entries of the navigation. Implemented by features as Spring beans. */
public interface NavigationCount {

    /** The numbers by the route of the entry; 0 or nothing shows none. */
    Map<String, Integer> waiting(Actor.Person person);
}
