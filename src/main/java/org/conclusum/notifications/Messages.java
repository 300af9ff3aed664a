package org.conclusum.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.AccountRow;
import org.conclusum.notifications.Announcement.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages in the database: each is in somebody's inbox, and goes out as mail where there is a mail server. */
@Component
class Messages {

    private final JdbcClient jdbc;
    private final Clock clock;

    Messages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a message, unless this account already has the one about this occurrence. */
    void write(Occurrence occurrence, String event, Announcement announcement, AccountRow recipient, boolean mail) {
        Letter letter = announcement.letter().apply(Locale.of(recipient.language()));
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into message (id, occurrence_id, recipient_id, event, subject, body, route, confidential,
                            state, attempts, next_attempt_at, created_at)
                        values (:id, :occurrence, :recipient, :event, :subject, :body, :route, :confidential, :state, 0,
                            :now, :now)
                        on conflict (occurrence_id, recipient_id) do nothing""")
                .param("id", UUID.randomUUID())
                .param("occurrence", occurrence.id())
                .param("recipient", recipient.id())
                .param("event", event)
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("route", announcement.route())
                .param("confidential", announcement.confidential())
                .param(
                        "state",
                        (mail && recipient.email() != null ? MessageState.QUEUED : MessageState.INBOX_ONLY).name())
                .param("now", now)
                .update();
    }

    /** The next message to be sent, locked: another node passes over it. */
    Optional<Outgoing> lockNext() {
        return jdbc.sql("""
                        select id, recipient_id, event, subject, body, route, attempts from message
                        where state = 'QUEUED' and next_attempt_at <= ?
                        order by next_attempt_at limit 1 for update skip locked""")
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> new Outgoing(
                        row.getObject("id", UUID.class),
                        row.getObject("recipient_id", UUID.class),
                        row.getString("event"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("route"),
                        row.getInt("attempts")))
                .optional();
    }

    void sent(UUID message) {
        jdbc.sql(
                        "update message set state = 'SENT', sent_at = ?, attempts = attempts + 1, last_error = null where id = ?")
                .params(Timestamp.from(clock.instant()), message)
                .update();
    }

    /** The mail server did not take it: again at this moment, or never. */
    void failed(UUID message, MessageState state, Instant again, String error) {
        jdbc.sql(
                        "update message set state = ?, next_attempt_at = ?, attempts = attempts + 1, last_error = ? where id = ?")
                .params(state.name(), Timestamp.from(again), error, message)
                .update();
    }

    /** A message on its way out. */
    record Outgoing(UUID id, UUID recipient, String event, String subject, String body, String route, int attempts) {}
}
