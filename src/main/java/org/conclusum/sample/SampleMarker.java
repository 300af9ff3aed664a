package org.conclusum.sample;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers in the database that it holds sample data. */
@Component
class SampleMarker {

    private final JdbcClient jdbc;

    SampleMarker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Instant at) {
        jdbc.sql("insert into sample_load (begun_at) values (?)")
                .param(Timestamp.from(at))
                .update();
    }

    void finish(Instant at) {
        jdbc.sql("update sample_load set finished_at = ?")
                .param(Timestamp.from(at))
                .update();
    }
}
