package org.conclusum.committees;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the numbers of proposals, meetings and resolutions: without a gap, and none twice. A number belongs to the
 * transaction of what gets it and is taken back with it; only numbers of the same committee, kind and year wait for each
 * other.
 *
 * @see "Design decision: 0010-numbers-of-a-year"
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NumberRegister {

    private final JdbcClient jdbc;
    private final CommitteeDirectory committees;
    private final Clock clock;

    NumberRegister(JdbcClient jdbc, CommitteeDirectory committees, Clock clock) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.clock = clock;
    }

    /**
     * The next number of a kind, for this subject.
     *
     * @param wished the year that the number would have by its date; where the office has closed that year, the number is
     *     one of the first year after it that is open
     */
    public GivenNumber next(NumberKind kind, UUID committee, int wished, UUID subject) {
        int year = firstOpen(committee, wished);
        alone(kind, committee, year);
        int serial = jdbc.sql("select coalesce(max(serial), 0) + 1 from given_number"
                        + " where committee_id = ? and kind = ? and year = ?")
                .params(committee, kind.name(), year)
                .query(Integer.class)
                .single();
        GivenNumber given = new GivenNumber(kind, committees.get(committee).code(), year, serial);
        jdbc.sql("insert into given_number (committee_id, kind, year, serial, number, subject_id, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(committee, kind.name(), year, serial, given.text(), subject, Timestamp.from(clock.instant()))
                .update();
        return given;
    }

    /** The first year from this one on that is open, and nobody closes it before this transaction ends. */
    private int firstOpen(UUID committee, int wished) {
        int year = wished;
        while (isClosed(committee, year)) {
            year++;
        }
        return year;
    }

    private boolean isClosed(UUID committee, int year) {
        begin(committee, year);
        return jdbc.sql("select closed_at is not null from number_period where committee_id = ? and year = ? for share")
                .params(committee, year)
                .query(Boolean.class)
                .single();
    }

    /** Opens the year where nobody has yet. */
    void begin(UUID committee, int year) {
        jdbc.sql("insert into number_period (committee_id, year) values (?, ?) on conflict do nothing")
                .params(committee, year)
                .update();
    }

    private void alone(NumberKind kind, UUID committee, int year) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 152))")
                .param(committee + " " + kind + " " + year)
                .query(Integer.class)
                .single();
    }
}
