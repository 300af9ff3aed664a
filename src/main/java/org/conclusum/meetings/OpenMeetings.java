package org.conclusum.meetings;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.OpenMatter;
import org.conclusum.committees.OpenMatters;
import org.conclusum.uikit.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings of a year that were not held yet, or whose minutes nobody has signed. */
@Component
@Order(2)
class OpenMeetings implements OpenMatters {

    private final JdbcClient jdbc;

    OpenMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenMatter> of(UUID committee, int year, Locale language) {
        return jdbc.sql("""
                        select m.id, m.number, m.title, m.state from meeting m
                        left join given_number g on g.number = m.number
                        left join minutes w on w.meeting_id = m.id
                        where m.committee_id = :committee
                            and coalesce(g.year, extract(year from m.starts_at at time zone 'Europe/Berlin')) = :year
                            and m.state <> 'CANCELLED'
                            and (m.state <> 'CLOSED' or w.chair_at is null or w.taker_at is null)
                        order by g.serial nulls last, m.starts_at""")
                .param("committee", committee)
                .param("year", year)
                .query((row, number) -> new OpenMatter(
                        NumberKind.MEETING,
                        row.getString("number"),
                        row.getString("title"),
                        state(MeetingState.valueOf(row.getString("state")), language),
                        "meetings/" + row.getString("id")))
                .list();
    }

    private static String state(MeetingState state, Locale language) {
        return state == MeetingState.CLOSED
                ? Texts.text(language, "meetings.numbers.unsigned")
                : Texts.text(language, "meetings.state." + state);
    }
}
