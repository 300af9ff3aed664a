package org.conclusum.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The digests that are being gathered, one for each person and moment: the weekly one of a person lies on the moment of a
 * daily one, so that never two come at once.
 */
@Component
class Digests {

    private record Gathering(UUID id, boolean made) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Digests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The digest into which a message of now goes. It stays locked until the message is written, so that it is not made
     * without it; one that was made while this waited is left behind for the following one.
     */
    UUID next(UUID account, Rhythm rhythm, boolean weekly) {
        Instant due = rhythm.nextDigest(weekly, clock.instant());
        Gathering gathering = gathering(account, due);
        while (gathering.made()) {
            due = rhythm.nextDigest(weekly, due);
            gathering = gathering(account, due);
        }
        return gathering.id();
    }

    private Gathering gathering(UUID account, Instant due) {
        return jdbc.sql("""
                        insert into digest (id, account_id, due_at) values (?, ?, ?)
                        on conflict (account_id, due_at) do update set due_at = excluded.due_at
                        returning id, made_at is not null as made""")
                .params(UUID.randomUUID(), account, Timestamp.from(due))
                .query(Gathering.class)
                .single();
    }

    /** The next digest that is due, locked: another node passes over it. */
    Optional<Due> lockNext() {
        return jdbc.sql("""
                        select id, account_id as account from digest where made_at is null and due_at <= ?
                        order by due_at limit 1 for update skip locked""")
                .param(Timestamp.from(clock.instant()))
                .query(Due.class)
                .optional();
    }

    void made(UUID digest) {
        jdbc.sql("update digest set made_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), digest)
                .update();
    }

    /** A digest whose moment has come. */
    record Due(UUID id, UUID account) {}
}
