package org.conclusum.committees;

import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The votes that a rule gives the seat of a municipality.
 *
 * @param inhabitants that counted, or null where none are known at the reference date
 * @param figureOf day of the figure
 * @param votes null where there are no inhabitants to reckon with
 */
public record SeatVotesRow(
        UUID seat,
        String label,
        @Nullable Long inhabitants,
        @Nullable LocalDate figureOf,
        @Nullable Fraction votes) {}
