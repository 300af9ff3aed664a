package org.conclusum.meetings;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MonthPlan.Collision;
import org.conclusum.meetings.MonthPlan.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a month, over all committees into which a person has insight. */
@Service
@Transactional(readOnly = true)
public class MonthPlanning {

    /** Far more than a month of all committees has. */
    private static final int LIMIT = 500;

    private static final Set<MeetingState> BEFORE_THE_MEETING =
            EnumSet.of(MeetingState.PLANNED, MeetingState.DRAFTED, MeetingState.RELEASED, MeetingState.INVITED);

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;

    MonthPlanning(JdbcClient jdbc, CommitteeAccess access, CommitteeDirectory committees) {
        this.jdbc = jdbc;
        this.access = access;
        this.committees = committees;
    }

    /** @param committee the committee whose meetings are asked for, or null for all that the person sees */
    public MonthPlan of(YearMonth month, @Nullable UUID committee, Actor.Person person) {
        Standing standing = access.standingOf(person);
        List<MeetingRow> meetings = select("m.starts_at", month, committee, standing)
                .query(MeetingLookup::meeting)
                .list();
        List<Deadline> deadlines = select("m.submission_deadline", month, committee, standing)
                .query((row, number) -> new Deadline(
                        MeetingLookup.meeting(row, number),
                        row.getTimestamp("submission_deadline").toInstant()))
                .list()
                .stream()
                .filter(deadline ->
                        BEFORE_THE_MEETING.contains(deadline.meeting().state()))
                .toList();
        return new MonthPlan(
                month,
                meetings,
                deadlines,
                committeesOf(meetings, deadlines),
                collisions(meetings),
                movable(meetings, standing));
    }

    private StatementSpec select(String moment, YearMonth month, @Nullable UUID committee, Standing standing) {
        Insight insight = Insight.of(standing);
        return jdbc.sql(Insight.SELECT
                        + " and %1$s >= :from and %1$s < :until".formatted(moment)
                        + (committee == null ? "" : " and m.committee_id = :committee")
                        + " order by %s, m.id limit :limit".formatted(moment))
                .param("all", insight.all())
                .param("closed", insight.closed())
                .param("committees", insight.committees())
                .param("committee", committee)
                .param("from", startOf(month.atDay(1)))
                .param("until", startOf(month.plusMonths(1).atDay(1)))
                .param("limit", LIMIT);
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(LegalTime.ZONE).toInstant());
    }

    private Map<UUID, CommitteeRow> committeesOf(List<MeetingRow> meetings, List<Deadline> deadlines) {
        Set<UUID> ids = Stream.concat(meetings.stream(), deadlines.stream().map(Deadline::meeting))
                .map(MeetingRow::committee)
                .collect(Collectors.toSet());
        return committees.rows(ids).stream().collect(Collectors.toMap(CommitteeRow::id, Function.identity()));
    }

    private static Set<UUID> movable(List<MeetingRow> meetings, Standing standing) {
        return meetings.stream()
                .filter(meeting -> standing.runs(meeting.committee()) && BEFORE_THE_MEETING.contains(meeting.state()))
                .map(MeetingRow::id)
                .collect(Collectors.toSet());
    }

    /** Only days with several meetings ask who sits in their committees. */
    private Map<UUID, Collision> collisions(List<MeetingRow> meetings) {
        Map<UUID, Collision> collisions = new HashMap<>();
        meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .collect(Collectors.groupingBy(meeting -> MonthPlan.day(meeting.startsAt())))
                .forEach((day, together) -> {
                    if (together.size() > 1) {
                        collide(day, together, collisions);
                    }
                });
        return Map.copyOf(collisions);
    }

    private void collide(LocalDate day, List<MeetingRow> together, Map<UUID, Collision> collisions) {
        Map<UUID, Set<UUID>> people = together.stream()
                .map(MeetingRow::committee)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), committee -> membersOf(committee, day)));
        for (MeetingRow one : together) {
            for (MeetingRow other : together) {
                Set<UUID> both = new HashSet<>(Objects.requireNonNull(people.get(one.committee())));
                both.retainAll(Objects.requireNonNull(people.get(other.committee())));
                Collision before = collisions.get(one.id());
                if (one != other && !both.isEmpty() && (before == null || before.people() < both.size())) {
                    collisions.put(one.id(), new Collision(other, both.size()));
                }
            }
        }
    }

    private Set<UUID> membersOf(UUID committee, LocalDate day) {
        return committees.seatsOn(committee, day).stream()
                .map(SeatRow::principal)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
