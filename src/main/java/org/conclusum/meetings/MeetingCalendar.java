package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings for calendars outside of the program, without closed items. */
@Service
@Transactional(readOnly = true)
public class MeetingCalendar {

    private final JdbcClient jdbc;
    private final CommitteeAccess access;

    MeetingCalendar(JdbcClient jdbc, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The person's meetings from a moment on, in their order; cancelled ones too, so that calendars take them out.
     *
     * @param committee a committee into which the person has insight, or null for all in which they have a part
     */
    public List<CalendarMeeting> of(Actor.Person person, @Nullable UUID committee, Instant from, int limit) {
        Insight insight = Insight.of(access.standingOf(person));
        return jdbc.sql("""
                        select m.*, array(select i.title from agenda_item i
                            where i.meeting_id = m.id and not i.closed and m.state in ('INVITED', 'RUNNING', 'ADJOURNED', 'CLOSED')
                            order by i.position) as agenda
                        from meeting m
                        where m.starts_at >= :from and case when cast(:committee as uuid) is null
                            then m.committee_id in (:committees)
                            else m.committee_id = :committee and (:all or m.committee_id in (:committees)) end
                        order by m.starts_at, m.id limit :limit""")
                .param("all", insight.all())
                .param("committees", insight.committees())
                .param("committee", committee)
                .param("from", Timestamp.from(from))
                .param("limit", limit)
                .query(MeetingCalendar::meeting)
                .list();
    }

    private static CalendarMeeting meeting(ResultSet row, int number) throws SQLException {
        return new CalendarMeeting(
                row.getObject("id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getString("title"),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("place"),
                MeetingState.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getTimestamp("submission_deadline").toInstant(),
                Arrays.asList((String[]) row.getArray("agenda").getArray()));
    }
}
