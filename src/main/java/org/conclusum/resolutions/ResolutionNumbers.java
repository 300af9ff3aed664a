package org.conclusum.resolutions;

import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands out numbers without a gap: the counter is locked until the resolution is stored, and is taken back with it.
 * Only resolutions of the same committee and year wait for each other.
 */
@Component
class ResolutionNumbers {

    private final JdbcClient jdbc;

    ResolutionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ResolutionNumber next(CommitteeRow committee, int year) {
        int serial = jdbc.sql(
                        "insert into resolution_number (committee_id, year, last) values (?, ?, 1)"
                                + " on conflict (committee_id, year) do update set last = resolution_number.last + 1 returning last")
                .params(committee.id(), year)
                .query(Integer.class)
                .single();
        return new ResolutionNumber(committee.code(), year, serial);
    }

    /** Lets a second attempt to issue the same resolution wait for the first. */
    void oneAtATime(UUID ballot) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 80))")
                .param(ballot.toString())
                .query(Integer.class)
                .single();
    }
}
