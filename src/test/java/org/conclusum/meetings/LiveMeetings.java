package org.conclusum.meetings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.kernel.LegalTime;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.CommitteeFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a committee into a meeting that runs. */
@Component
public class LiveMeetings {

    private final CommitteeFixture committees;
    private final MeetingPlanning planning;
    private final MeetingConduct conduct;
    private final MeetingLookup lookup;
    private final JdbcClient jdbc;
    private final Clock clock;

    LiveMeetings(
            CommitteeFixture committees,
            MeetingPlanning planning,
            MeetingConduct conduct,
            MeetingLookup lookup,
            JdbcClient jdbc,
            Clock clock) {
        this.committees = committees;
        this.planning = planning;
        this.conduct = conduct;
        this.lookup = lookup;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A meeting that runs, with a public and a closed item that wait; nobody is recorded as there. */
    public record Live(ACommittee committee, UUID meeting, UUID open, UUID closed) {}

    public Live running() {
        return running(committees.found());
    }

    public Live running(ACommittee committee) {
        UUID meeting = planning.plan(
                new NewMeeting(
                        committee.id(),
                        "7. Sitzung",
                        LocalDate.now(clock).plusDays(30).atTime(23, 59),
                        "Landratsamt"),
                committee.office());
        UUID open = planning.addItem(meeting, "Schulnetz", false, committee.office());
        UUID closed = planning.addItem(meeting, "Personal", true, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        open(committee, meeting);
        return new Live(committee, meeting, open, closed);
    }

    /** Opens a meeting that is invited to, as if its day had come. */
    void open(ACommittee committee, UUID meeting) {
        beginsToday(meeting);
        conduct.open(meeting, committee.chair());
    }

    /** Notes that all members are there, and calls an item. */
    void callWithEverybody(ACommittee committee, UUID meeting, UUID item) {
        committee
                .members()
                .forEach((ags, member) ->
                        conduct.arrive(meeting, committee.seat(ags), member.account(), committee.office()));
        conduct.call(meeting, item, committee.chair());
    }

    /** Lets a day pass in an interrupted meeting: what was happened yesterday, and it is to go on today. */
    public void letADayPass(UUID meeting) {
        shift("meeting_session", meeting, "starts_at", "opened_at", "adjourned_at", "item_called_at");
        shift("attendance", meeting, "arrived_at", "left_at");
        shift("agenda_item", meeting, "called_at", "finished_at");
        shift("meeting_break", meeting, "began_at", "ended_at");
        shift("closed_part", meeting, "entered_at", "left_at");
        jdbc.sql("update meeting set opened_at = opened_at - interval '1 day' where id = ?")
                .param(meeting)
                .update();
        beginsToday(meeting);
    }

    private void beginsToday(UUID meeting) {
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(
                        LocalDate.now(clock).atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
    }

    private void shift(String table, UUID meeting, String... columns) {
        String shifted = Arrays.stream(columns)
                .map(column -> column + " = " + column + " - interval '1 day'")
                .collect(Collectors.joining(", "));
        jdbc.sql("update " + table + " set " + shifted + " where meeting_id = ?")
                .param(meeting)
                .update();
    }

    AgendaItemState stateOf(UUID item) {
        return lookup.item(item).state();
    }
}
