package org.conclusum.meetings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there for which item and when, for whoever conducts the meeting. */
@Service
@Transactional(readOnly = true)
public class PresenceRecord {

    private final JdbcClient jdbc;
    private final MeetingLookup meetings;
    private final Stays stays;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final Clock clock;

    PresenceRecord(
            JdbcClient jdbc,
            MeetingLookup meetings,
            Stays stays,
            CommitteeAccess access,
            CommitteeDirectory committees,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.stays = stays;
        this.access = access;
        this.committees = committees;
        this.clock = clock;
    }

    /** All stays in the order in which they began; none for whoever neither chairs nor runs the committee. */
    public List<StayRow> stays(UUID meeting, Actor.Person person) {
        return isConductedBy(person, meetings.row(meeting)) ? stays.of(meeting) : List.of();
    }

    /** The items that were called, in their order; none for whoever neither chairs nor runs the committee. */
    public List<ItemPresence> perItem(UUID meeting, Actor.Person person) {
        MeetingRow row = meetings.row(meeting);
        if (!isConductedBy(person, row)) {
            return List.of();
        }
        Map<LocalDate, List<SeatRow>> voting = new HashMap<>();
        List<StayRow> all = stays.of(meeting);
        Map<UUID, Instant> ends = ends(meeting);
        List<ItemPresence> items = new ArrayList<>();
        for (AgendaItemRow item : meetings.agenda(meeting)) {
            Instant called = item.calledAt();
            if (called != null) {
                items.add(presence(
                        item,
                        called,
                        ends.getOrDefault(item.id(), clock.instant()),
                        voting.computeIfAbsent(
                                called.atZone(LegalTime.ZONE).toLocalDate(), day -> votingOn(row.committee(), day)),
                        all));
            }
        }
        return items;
    }

    private List<SeatRow> votingOn(UUID committee, LocalDate day) {
        return committees.seatsOn(committee, day).stream()
                .filter(SeatRow::voting)
                .toList();
    }

    private static ItemPresence presence(
            AgendaItemRow item, Instant from, Instant until, List<SeatRow> voting, List<StayRow> stays) {
        List<String> partly = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (SeatRow seat : voting) {
            List<StayRow> own = stays.stream()
                    .filter(stay -> stay.seat().equals(seat.id()) && stay.counts())
                    .toList();
            if (own.stream().noneMatch(stay -> stay.overlaps(from, until))) {
                missing.add(seat.label());
            } else if (!coverAll(own, from, until)) {
                partly.add(seat.label());
            }
        }
        return new ItemPresence(item, voting.size() - missing.size(), voting.size(), partly, missing);
    }

    /** Whether the stays, in their order, leave no gap. */
    private static boolean coverAll(List<StayRow> stays, Instant from, Instant until) {
        Instant covered = from;
        for (StayRow stay : stays) {
            if (stay.covers(covered)) {
                if (stay.until() == null) {
                    return true;
                }
                covered = stay.until();
            }
        }
        return !covered.isBefore(until);
    }

    private Map<UUID, Instant> ends(UUID meeting) {
        Map<UUID, Instant> ends = new HashMap<>();
        jdbc.sql(
                        "select i.id, coalesce(i.finished_at, m.closed_at) from agenda_item i join meeting m on m.id = i.meeting_id"
                                + " where m.id = ?")
                .param(meeting)
                .query(row -> {
                    Timestamp end = row.getTimestamp(2);
                    if (end != null) {
                        ends.put(row.getObject(1, UUID.class), end.toInstant());
                    }
                });
        return ends;
    }

    private boolean isConductedBy(Actor.Person person, MeetingRow meeting) {
        Standing standing = access.standingOf(person);
        return standing.chairs(meeting.committee()) || standing.runs(meeting.committee());
    }
}
