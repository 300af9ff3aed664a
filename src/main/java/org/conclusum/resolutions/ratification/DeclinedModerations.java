package org.conclusum.resolutions.ratification;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was declined, by resolution. */
@Repository
class DeclinedModerations {

    private final JdbcClient jdbc;

    DeclinedModerations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DeclinedModeration> of(UUID resolution) {
        return jdbc.sql("select * from declined_moderation where resolution_id = ?")
                .param(resolution)
                .query((row, number) -> new DeclinedModeration(
                        row.getString("reason"),
                        row.getString("declined_by"),
                        row.getTimestamp("declined_at").toInstant()))
                .optional();
    }

    void save(UUID resolution, DeclinedModeration declined) {
        jdbc.sql("insert into declined_moderation (resolution_id, reason, declined_by, declined_at)"
                        + " values (?, ?, ?, ?)")
                .params(resolution, declined.reason(), declined.by(), Timestamp.from(declined.at()))
                .update();
    }
}
