package org.conclusum.meetings;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.conclusum.committees.CommitteeCalendar;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MonthPlan.Collision;
import org.conclusum.meetings.MonthPlan.Deadline;
import org.conclusum.meetings.MonthPlan.LatestInvitation;
import org.conclusum.regions.Holiday;
import org.conclusum.uikit.Texts;
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

    /** How far ahead a meeting may lie whose invitation is due: farther than any notice period goes. */
    private static final int MONTHS_OF_NOTICE = 3;

    private static final Set<MeetingState> BEFORE_THE_INVITATION =
            EnumSet.of(MeetingState.PLANNED, MeetingState.DRAFTED, MeetingState.RELEASED);

    private static final Set<MeetingState> BEFORE_THE_MEETING =
            EnumSet.of(MeetingState.PLANNED, MeetingState.DRAFTED, MeetingState.RELEASED, MeetingState.INVITED);

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final CommitteeCalendar calendar;
    private final MeetingDating dating;

    MonthPlanning(
            JdbcClient jdbc,
            CommitteeAccess access,
            CommitteeDirectory committees,
            CommitteeCalendar calendar,
            MeetingDating dating) {
        this.jdbc = jdbc;
        this.access = access;
        this.committees = committees;
        this.calendar = calendar;
        this.dating = dating;
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
        List<LatestInvitation> invitations = invitations(month, committee, standing);
        return new MonthPlan(
                month,
                meetings,
                deadlines,
                invitations,
                holidays(month, committee, standing),
                committeesOf(Stream.of(
                                meetings.stream(),
                                deadlines.stream().map(Deadline::meeting),
                                invitations.stream().map(LatestInvitation::meeting))
                        .flatMap(Function.identity())),
                collisions(meetings),
                movable(meetings, standing));
    }

    /** Meetings of the next months, as an invitation precedes its meeting. */
    private List<LatestInvitation> invitations(YearMonth month, @Nullable UUID committee, Standing standing) {
        List<MeetingRow> ahead = new ArrayList<>();
        for (int later = 0; later <= MONTHS_OF_NOTICE; later++) {
            ahead.addAll(select("m.starts_at", month.plusMonths(later), committee, standing)
                    .query(MeetingLookup::meeting)
                    .list());
        }
        return ahead.stream()
                .filter(meeting -> BEFORE_THE_INVITATION.contains(meeting.state()))
                .map(meeting -> new LatestInvitation(
                        meeting,
                        dating.dates(meeting.committee(), MonthPlan.day(meeting.startsAt()))
                                .latestInvitation()))
                .filter(latest -> YearMonth.from(latest.day()).equals(month))
                .toList();
    }

    private List<Holiday> holidays(YearMonth month, @Nullable UUID committee, Standing standing) {
        List<UUID> seen = committees.all().stream()
                .filter(row -> !row.isDissolved() && standing.seesInto(row.id()))
                .map(CommitteeRow::id)
                .filter(id -> committee == null || committee.equals(id))
                .toList();
        return calendar.holidays(seen, month.atDay(1), month.atEndOfMonth(), Texts.locale());
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

    private Map<UUID, CommitteeRow> committeesOf(Stream<MeetingRow> meetings) {
        Set<UUID> ids = meetings.map(MeetingRow::committee).collect(Collectors.toSet());
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
