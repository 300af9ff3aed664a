package org.conclusum.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.SessionRow;
import org.conclusum.meetings.StayRow;
import org.conclusum.uikit.Formats;
import org.jspecify.annotations.Nullable;

/**
 * One day of a meeting; a meeting that is never interrupted until another day has one.
 *
 * @param openedAt null where it has not begun
 * @param endedAt null where it goes on
 * @param interruption why it was interrupted until another day; null for the last one
 */
record Sitting(
        LocalDate day,
        String place,
        @Nullable Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable SessionRow interruption) {

    /** When an item was called; the debate on one may have begun on an earlier day. */
    record Call(UUID item, Instant at) {}

    /** The days in their order. */
    static List<Sitting> of(
            MeetingRow meeting, List<SessionRow> earlier, @Nullable Instant openedAt, @Nullable Instant closedAt) {
        List<Sitting> sittings = new ArrayList<>();
        for (SessionRow session : earlier) {
            sittings.add(
                    new Sitting(session.day(), session.place(), session.openedAt(), session.adjournedAt(), session));
        }
        boolean further = sittings.isEmpty()
                || (openedAt != null && openedAt.isAfter(earlier.getLast().adjournedAt()));
        if (further) {
            sittings.add(new Sitting(
                    meeting.startsAt().atZone(LegalTime.ZONE).toLocalDate(),
                    meeting.place(),
                    openedAt,
                    closedAt,
                    null));
        }
        return sittings;
    }

    /** Everything that was called on all days, in its order. */
    static List<Call> calls(List<AgendaItemRow> agenda, List<SessionRow> earlier) {
        List<Call> calls = new ArrayList<>();
        for (AgendaItemRow item : agenda) {
            if (item.calledAt() != null) {
                calls.add(new Call(item.id(), item.calledAt()));
            }
        }
        for (SessionRow session : earlier) {
            if (session.item() != null && session.itemCalledAt() != null) {
                Call interrupted = new Call(session.item(), session.itemCalledAt());
                if (!calls.contains(interrupted)) {
                    calls.add(interrupted);
                }
            }
        }
        calls.sort(Comparator.comparing(Call::at));
        return calls;
    }

    /** Whether it was so far the last day, or something happened before its end. */
    boolean covers(Instant moment) {
        return endedAt == null || interruption == null || !moment.isAfter(endedAt);
    }

    /** The stays of this day, given those of it and of the days after it. */
    List<StayRow> of(List<StayRow> stays, List<Sitting> all) {
        return stays.stream().filter(stay -> equals(of(stay.from(), all))).toList();
    }

    /** The day to which a moment belongs. */
    static Sitting of(Instant moment, List<Sitting> all) {
        return all.stream()
                .filter(sitting -> sitting.covers(moment))
                .findFirst()
                .orElseGet(all::getLast);
    }

    /** "10:30", or with its day where the meeting has several. */
    static String moment(Instant at, List<Sitting> all) {
        return all.size() == 1 ? Formats.time(at) : Formats.shortDate(at) + ", " + Formats.time(at);
    }
}
