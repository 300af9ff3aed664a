package org.conclusum.meetings;

import java.util.List;

/**
 * Who was there while an item was dealt with.
 *
 * @param there how many voting seats were there at some moment of it
 * @param total voting seats of the committee
 * @param partly names of voting seats that were there for a part of it only
 * @param missing names of voting seats that were not there at all
 */
public record ItemPresence(AgendaItemRow item, int there, int total, List<String> partly, List<String> missing) {

    public ItemPresence {
        partly = List.copyOf(partly);
        missing = List.copyOf(missing);
    }
}
