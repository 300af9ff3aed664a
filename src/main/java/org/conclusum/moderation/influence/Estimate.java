package org.conclusum.moderation.influence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How the office sees a party on a day.
 *
 * @param version which entry about this party it is, from 1 on; of one day the last one counts
 * @param influence how much it can move, 0 to 10
 * @param interest how much it cares, 0 to 10
 */
public record Estimate(
        Party party,
        int version,
        LocalDate day,
        int influence,
        int interest,
        String reason,
        String writtenBy,
        Instant writtenAt) {

    public Quadrant quadrant() {
        return Quadrant.of(influence, interest);
    }
}
