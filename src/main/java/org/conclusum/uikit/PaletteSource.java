package org.conclusum.uikit;

import java.util.List;
import org.conclusum.kernel.Actor;

/** Finds things a person may go to, for the command palette. Implemented by features as Spring beans. */
public interface PaletteSource {

    /**
     * One thing found.
     *
     * @param label what it is called
     * @param note what kind of thing it is, in a few words
     * @param route where it is, a route of the interface
     */
    record Entry(String label, String note, String route) {}

    /**
     * What matches the text and may be seen by this person, best first, at most the limit. The text is never blank, unless
     * the source is offered at once.
     */
    List<Entry> find(String text, Actor.Person person, int limit);

    /** Whether all of it is offered before anything is typed. */
    default boolean isOfferedAtOnce() {
        return false;
    }

    /** Whether it stands behind all others: what one takes where nothing else fits. */
    default boolean isLast() {
        return false;
    }
}
