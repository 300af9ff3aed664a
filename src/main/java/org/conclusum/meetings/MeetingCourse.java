package org.conclusum.meetings;

import java.util.List;
import java.util.Optional;

/**
 * How a meeting goes on beside its items: breaks and closed parts, in the order in which they began.
 *
 * @param earlier the days that were interrupted, before the one that goes on or lies ahead
 * @param closedShown whether who looks may see closed items
 */
public record MeetingCourse(
        List<BreakRow> breaks, List<ClosedPartRow> closedParts, List<SessionRow> earlier, boolean closedShown) {

    public MeetingCourse {
        breaks = List.copyOf(breaks);
        closedParts = List.copyOf(closedParts);
        earlier = List.copyOf(earlier);
    }

    /** The break that goes on. */
    public Optional<BreakRow> interruption() {
        return breaks.stream().filter(row -> row.endedAt() == null).findFirst();
    }

    public boolean isInterrupted() {
        return interruption().isPresent();
    }

    public boolean isInClosedPart() {
        return closedParts.stream().anyMatch(row -> row.leftAt() == null);
    }
}
