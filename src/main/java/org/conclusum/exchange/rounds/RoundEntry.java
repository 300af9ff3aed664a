package org.conclusum.exchange.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round as a calendar keeps it.
 *
 * @param changes how often it changed, so that a calendar knows the later entry
 * @param programme titles, once it stands
 */
public record RoundEntry(
        UUID id,
        UUID committee,
        String title,
        Instant startsAt,
        int minutes,
        String place,
        RoundState state,
        int changes,
        List<String> programme) {

    public RoundEntry {
        programme = List.copyOf(programme);
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }
}
