package org.conclusum.exchange.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a guest sees of a round: when and where, and the titles of the programme once it stands. No other guests, no
 * notes, no proposals, no names.
 */
public record GuestPart(
        UUID guest,
        String name,
        String title,
        Instant startsAt,
        int minutes,
        String place,
        LocalDate topicsUntil,
        RoundState state,
        List<String> programme,
        @Nullable Boolean coming) {

    public GuestPart {
        programme = List.copyOf(programme);
    }
}
