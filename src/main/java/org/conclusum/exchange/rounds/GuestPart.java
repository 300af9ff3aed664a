package org.conclusum.exchange.rounds;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a guest sees of a round: when and where, and the titles of the programme once it stands. No other guests, no
 * notes, no proposals, no names.
 *
 * @param name the guest's own
 * @param cancelled why it does not take place, or null where it does
 * @param coming what the guest answered, or null
 */
public record GuestPart(
        RoundEntry round,
        String name,
        LocalDate topicsUntil,
        @Nullable String cancelled,
        @Nullable Boolean coming) {}
