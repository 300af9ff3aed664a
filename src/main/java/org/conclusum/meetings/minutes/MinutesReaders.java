package org.conclusum.meetings.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.meetings.minutes.MinutesDetail.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has read minutes that were sent, and who was reminded to. */
@Repository
class MinutesReaders {

    private final JdbcClient jdbc;

    MinutesReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that somebody has nothing against the minutes; answers whether that is new. */
    boolean acknowledge(UUID meeting, UUID account, Instant now) {
        return jdbc.sql("""
                        insert into minutes_reader as r (meeting_id, account_id, acknowledged_at) values (?, ?, ?)
                        on conflict (meeting_id, account_id) do update set acknowledged_at = excluded.acknowledged_at
                        where r.acknowledged_at is null""").params(meeting, account, Timestamp.from(now)).update() == 1;
    }

    /** Notes whom of these people a reminder goes to: those who neither have had one nor have acknowledged. */
    Set<UUID> remind(UUID meeting, Collection<UUID> accounts, Instant now) {
        Set<UUID> reminded = new LinkedHashSet<>();
        for (UUID account : accounts) {
            int noted = jdbc.sql("insert into minutes_reader (meeting_id, account_id, reminded_at) values (?, ?, ?)"
                            + " on conflict do nothing")
                    .params(meeting, account, Timestamp.from(now))
                    .update();
            if (noted == 1) {
                reminded.add(account);
            }
        }
        return reminded;
    }

    /** Whether somebody has neither acknowledged the minutes nor objected to them. */
    boolean isSilent(UUID meeting, UUID account) {
        return jdbc.sql("""
                        select not exists (select 1 from minutes_reader
                                where meeting_id = :meeting and account_id = :account and acknowledged_at is not null)
                            and not exists (select 1 from minutes_objection
                                where meeting_id = :meeting and account_id = :account)""")
                .param("meeting", meeting)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    Reading of(UUID meeting, UUID account) {
        return jdbc.sql("select count(*), coalesce(bool_or(account_id = ?), false) from minutes_reader"
                        + " where meeting_id = ? and acknowledged_at is not null")
                .params(account, meeting)
                .query((row, number) -> new Reading(row.getLong(1), row.getBoolean(2)))
                .single();
    }
}
