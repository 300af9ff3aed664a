package org.conclusum.resolutions.ratification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.rules.HomeBodyRules;
import org.jspecify.annotations.Nullable;

/**
 * A ratification as a whole.
 *
 * @param ruleBook title and source of its rules
 * @param rules how many have to agree, and what silence and lateness mean; the months are in the deadline
 * @param escalated whether office and chair were told who is missing
 * @param endedAt null while it runs
 * @param agreed whether the home bodies agreed, null while it runs
 * @param missing AGS of those that have not decided
 */
public record RatificationRow(
        UUID resolution,
        UUID committee,
        String ruleBook,
        HomeBodyRules rules,
        Instant begunAt,
        LocalDate deadline,
        boolean escalated,
        @Nullable Instant endedAt,
        @Nullable Boolean agreed,
        List<String> missing) {

    public RatificationRow {
        missing = List.copyOf(missing);
    }

    public boolean running() {
        return endedAt == null;
    }
}
