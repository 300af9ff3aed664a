package org.conclusum.resolutions;

import java.util.UUID;
import org.conclusum.committees.GivenNumber;
import org.conclusum.committees.NumberKind;
import org.conclusum.committees.NumberRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gets each resolution its number, of the year in which it was adopted or, where that is closed, of a later one. */
@Component
class ResolutionNumbers {

    private final JdbcClient jdbc;
    private final NumberRegister register;

    ResolutionNumbers(JdbcClient jdbc, NumberRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    GivenNumber next(UUID resolution, Adoption adoption) {
        return register.next(NumberKind.RESOLUTION, adoption.committee(), adoption.year(), resolution);
    }

    /** Lets a second attempt to issue the same resolution wait for the first. */
    void oneAtATime(UUID ballot) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 80))")
                .param(ballot.toString())
                .query(Integer.class)
                .single();
    }
}
