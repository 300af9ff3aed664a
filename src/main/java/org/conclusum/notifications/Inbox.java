package org.conclusum.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The messages of a person; nobody reads anybody else's. */
@Service
@Transactional
public class Inbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int unread(Actor.Person person) {
        return jdbc.sql("select count(*) from message where recipient_id = ? and read_at is null")
                .param(person.account())
                .query(Integer.class)
                .single();
    }

    /** A page of the person's messages, newest first. */
    @Transactional(readOnly = true)
    public List<InboxMessage> page(Actor.Person person, boolean unreadOnly, int offset, int limit) {
        return jdbc.sql("select id, subject, body, route, created_at, read_at is not null as read from message"
                        + " where recipient_id = :person and (not :unread or read_at is null)"
                        + " order by created_at desc, id offset :offset limit :limit")
                .param("person", person.account())
                .param("unread", unreadOnly)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new InboxMessage(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("route"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("read")))
                .list();
    }

    /** Marks a message as read; one that is somebody else's stays as it is. */
    public void read(UUID message, Actor.Person person) {
        jdbc.sql("update message set read_at = ? where id = ? and recipient_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), message, person.account())
                .update();
    }

    public void readAll(Actor.Person person) {
        jdbc.sql("update message set read_at = ? where recipient_id = ? and read_at is null")
                .params(Timestamp.from(clock.instant()), person.account())
                .update();
    }
}
