package org.conclusum.testing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.meetings.MeetingPlanning;
import org.conclusum.meetings.NewMeeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a meeting today with everybody there, up to the item of a proposal. */
@Component
public class MeetingToday {

    /** The item that was called. */
    public record Called(UUID meeting, UUID item) {}

    private final MeetingPlanning planning;
    private final MeetingConduct conduct;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingToday(MeetingPlanning planning, MeetingConduct conduct, JdbcClient jdbc, Clock clock) {
        this.planning = planning;
        this.conduct = conduct;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Called call(ACommittee committee, UUID proposal) {
        LocalDate later = LocalDate.now(clock).plusDays(40);
        UUID meeting = planning.plan(
                new NewMeeting(committee.id(), "4. Sitzung", later.atTime(10, 0), "Görlitz"), committee.office());
        UUID item = planning.addProposal(meeting, proposal, committee.office());
        planning.finishDraft(meeting, committee.office());
        planning.release(meeting, committee.chair());
        planning.invite(meeting, null, committee.office());
        jdbc.sql("update meeting set starts_at = ? where id = ?")
                .param(Timestamp.from(
                        LocalDate.now(clock).atStartOfDay(LegalTime.ZONE).toInstant()))
                .param(meeting)
                .update();
        conduct.open(meeting, committee.chair());
        for (String ags : ACommittee.LAUSITZ) {
            conduct.arrive(meeting, committee.seat(ags), committee.member(ags).account(), committee.office());
        }
        conduct.call(meeting, item, committee.chair());
        return new Called(meeting, item);
    }
}
