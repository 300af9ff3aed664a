package org.conclusum.procedures.cockpit;

import java.util.Set;
import java.util.UUID;

/**
 * Which cases of a process are meant.
 *
 * @param version the number of the version by which they run; 0 for all
 * @param step the element at which they stand; empty for all
 * @param days how many days they have been at their step at least; 0 for all
 * @param committees the committees whose cases they are; empty for all
 */
public record CaseFilter(String process, int version, String step, int days, Set<UUID> committees) {

    public CaseFilter {
        committees = Set.copyOf(committees);
    }

    public static CaseFilter of(String process) {
        return new CaseFilter(process, 0, "", 0, Set.of());
    }
}
