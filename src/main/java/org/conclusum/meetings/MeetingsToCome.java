package org.conclusum.meetings;

import java.util.UUID;
import org.conclusum.committees.OpenBusiness;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.rules.MeetingsMustBeOver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings that are planned or running keep a committee from being dissolved. */
@Component
class MeetingsToCome implements OpenBusiness {

    private final JdbcClient jdbc;

    MeetingsToCome(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Rule settledIn(UUID committee) {
        return new MeetingsMustBeOver(jdbc.sql("select count(*) from meeting where committee_id = ?"
                        + " and state not in ('CLOSED', 'CANCELLED')")
                .param(committee)
                .query(Integer.class)
                .single());
    }
}
