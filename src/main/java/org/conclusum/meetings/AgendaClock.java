package org.conclusum.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When each item of an agenda is planned to begin, and when the meeting is to end. Behind an item for which nobody
 * planned a duration, times are the earliest ones.
 *
 * @param begins by item; empty where no duration is planned at all
 */
public record AgendaClock(Map<UUID, Moment> begins, Moment end) {

    /** A planned moment, and whether it is only the earliest one. */
    public record Moment(Instant at, boolean earliest) {}

    public AgendaClock {
        begins = Map.copyOf(begins);
    }

    public static AgendaClock of(Instant startsAt, List<AgendaItemRow> agenda) {
        Map<UUID, Moment> begins = new HashMap<>();
        Moment now = new Moment(startsAt, false);
        for (AgendaItemRow item : agenda) {
            if (item.state() != AgendaItemState.POSTPONED) {
                begins.put(item.id(), now);
                now = after(now, item.minutes());
            }
        }
        boolean planned = agenda.stream().map(AgendaItemRow::minutes).anyMatch(Objects::nonNull);
        return new AgendaClock(planned ? begins : Map.of(), now);
    }

    private static Moment after(Moment begin, @Nullable Integer minutes) {
        return minutes == null
                ? new Moment(begin.at(), true)
                : new Moment(begin.at().plus(Duration.ofMinutes(minutes)), begin.earliest());
    }

    /** Whether any duration is planned. */
    public boolean isPlanned() {
        return !begins.isEmpty();
    }
}
