package org.conclusum.worklist.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Work handed over for a time: from the first to the last day the substitute sees and does it in place of the absent.
 * It gives no rights, and no vote: the substitute does what the substitute may do.
 *
 * @param from the first day
 * @param until the last day; the day before the first where it was ended before it began
 */
public record Handover(
        UUID id,
        UUID absentId,
        String absent,
        UUID substituteId,
        String substitute,
        LocalDate from,
        LocalDate until,
        String enteredBy,
        Instant enteredAt) {

    public boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && !until.isBefore(day);
    }
}
