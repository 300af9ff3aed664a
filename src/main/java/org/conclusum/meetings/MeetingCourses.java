package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Breaks and closed parts, for pages and for other modules. */
@Service
@Transactional(readOnly = true)
public class MeetingCourses {

    private final JdbcClient jdbc;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;

    MeetingCourses(JdbcClient jdbc, MeetingLookup meetings, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.access = access;
    }

    /**
     * How a meeting goes on, as far as this person may see it.
     *
     * @throws NotFound where there is no such meeting, or the person has no insight into its committee
     */
    public MeetingCourse of(UUID meeting, Actor.Person person) {
        UUID committee = meetings.row(meeting).committee();
        Standing standing = access.standingOf(person);
        if (!standing.seesInto(committee)) {
            throw new NotFound(Subject.Kind.MEETING, meeting);
        }
        return read(meeting, standing.sees(committee, true));
    }

    /** The same without a permission check, for other modules. */
    public MeetingCourse of(UUID meeting) {
        return read(meeting, true);
    }

    private MeetingCourse read(UUID meeting, boolean closedShown) {
        return new MeetingCourse(
                jdbc.sql("select reason, began_at, expected_until, ended_at from meeting_break"
                                + " where meeting_id = ? order by began_at, id")
                        .param(meeting)
                        .query((row, number) -> new BreakRow(
                                row.getString(1),
                                row.getTimestamp(2).toInstant(),
                                MeetingListing.instant(row, "expected_until"),
                                MeetingListing.instant(row, "ended_at")))
                        .list(),
                jdbc.sql("select entered_at, entered_by, left_at from closed_part"
                                + " where meeting_id = ? order by entered_at, id")
                        .param(meeting)
                        .query((row, number) -> new ClosedPartRow(
                                row.getTimestamp(1).toInstant(),
                                row.getString(2),
                                MeetingListing.instant(row, "left_at")))
                        .list(),
                earlier(meeting),
                closedShown);
    }

    private List<SessionRow> earlier(UUID meeting) {
        return jdbc.sql("select * from meeting_session where meeting_id = ? order by opened_at, id")
                .param(meeting)
                .query((row, number) -> new SessionRow(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("place"),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getTimestamp("adjourned_at").toInstant(),
                        row.getString("reason"),
                        row.getObject("item_id", UUID.class),
                        MeetingListing.instant(row, "item_called_at")))
                .list();
    }
}
