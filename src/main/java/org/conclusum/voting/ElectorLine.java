package org.conclusum.voting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a ballot, as the person who looks may see it.
 *
 * @param ags municipality, or null
 * @param present whether somebody is there for it, or was when the ballot was closed
 * @param excluded whether a conflict of interest keeps who is there out
 * @param voted whether it has voted
 * @param choice how it voted: once counted, or the person's own; null otherwise
 * @param picks numbers of the options or candidates it voted for, under the same condition
 * @param reason why it objected to a consensus, under the same condition
 * @param voter who cast the vote, under the same condition
 * @param substitute whether a substitute cast the vote
 * @param castAt when, under the same condition
 * @param enteredBy who entered the vote for the voter, under the same condition
 */
public record ElectorLine(
        UUID seat,
        String label,
        @Nullable String ags,
        String unit,
        Fraction weight,
        long inhabitants,
        @Nullable LocalDate populationDate,
        boolean present,
        boolean excluded,
        boolean voted,
        @Nullable Choice choice,
        List<Integer> picks,
        @Nullable String reason,
        @Nullable String voter,
        boolean substitute,
        @Nullable Instant castAt,
        @Nullable String enteredBy) {

    /** The same seat with what the person who looks has answered, whatever became of it. */
    public ElectorLine answered(@Nullable CircularReply own) {
        return new ElectorLine(
                seat,
                label,
                ags,
                unit,
                weight,
                inhabitants,
                populationDate,
                present,
                excluded,
                own != null,
                own == null ? null : own.choice(),
                List.of(),
                null,
                own == null ? null : own.voter(),
                own != null && own.substitute(),
                own == null ? null : own.receivedAt(),
                null);
    }
}
