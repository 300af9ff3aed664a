package org.conclusum.regions;

import java.time.LocalDate;
import java.util.Set;

/**
 * A public holiday (gesetzlicher Feiertag).
 *
 * @param name what it is called, in the language that was asked for
 * @param laender two letters each of the Länder that have it, among those that were asked for
 * @param everywhere whether all that were asked for have it
 */
public record Holiday(LocalDate day, String name, Set<String> laender, boolean everywhere) {

    public Holiday {
        laender = Set.copyOf(laender);
    }
}
