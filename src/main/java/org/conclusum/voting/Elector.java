package org.conclusum.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Fraction;
import org.conclusum.meetings.PresentSeat;
import org.conclusum.regions.PopulationFigure;
import org.jspecify.annotations.Nullable;

/**
 * A voting seat as the ballot froze it.
 *
 * @param inhabitants of its municipality at the reference date; 0 for a seat without one
 * @param principal the member on the day of the meeting
 * @param substitutes in their order
 * @param present who is there for the seat; follows the attendance until the ballot is closed, null while nobody is
 * @param substitute whether who is there is a substitute
 * @param excluded whether who is there has a conflict of interest on the item
 */
record Elector(
        UUID seat,
        int position,
        String label,
        @Nullable String ags,
        String unit,
        Fraction weight,
        @Nullable String group,
        long inhabitants,
        @Nullable LocalDate populationDate,
        @Nullable UUID principal,
        Set<UUID> substitutes,
        @Nullable UUID present,
        boolean substitute,
        boolean excluded) {

    Elector {
        substitutes = Set.copyOf(substitutes);
    }

    static Elector of(
            SeatRow seat,
            int position,
            @Nullable PopulationFigure population,
            List<PresentSeat> attendance,
            Set<UUID> conflicted) {
        PresentSeat there = attendance.stream()
                .filter(present -> present.seat().equals(seat.id()))
                .findFirst()
                .orElse(null);
        return new Elector(
                seat.id(),
                position,
                seat.label(),
                seat.ags(),
                seat.unit(),
                seat.weight(),
                seat.group(),
                population == null ? 0 : population.inhabitants(),
                population == null ? null : population.referenceDate(),
                seat.principal(),
                Set.copyOf(seat.substitutes()),
                there == null ? null : there.account(),
                there != null && there.substitute(),
                there != null && conflicted.contains(there.account()));
    }

    boolean isPresent() {
        return present != null;
    }

    /** Whether somebody is there who may vote. */
    boolean mayVote() {
        return present != null && !excluded;
    }

    /** Whether this account is the member of the seat or one of its substitutes. */
    boolean mayBeFilledBy(UUID account) {
        return account.equals(principal) || substitutes.contains(account);
    }

    /** Whether this account is there for the seat and takes part. */
    boolean isFilledBy(UUID account) {
        return account.equals(present) && !excluded && mayBeFilledBy(account);
    }
}
