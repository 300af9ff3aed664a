package org.conclusum.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.AccountRow;
import org.conclusum.notifications.Announcement.Letter;
import org.jspecify.annotations.Nullable;
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
                        select id, recipient_id, guest_id, address, language, event, subject, body, route, attempts from message
                        where state = 'QUEUED' and next_attempt_at <= ?
                        order by next_attempt_at limit 1 for update skip locked""")
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> new Outgoing(
                        row.getObject("id", UUID.class),
                        row.getObject("recipient_id", UUID.class),
                        row.getObject("guest_id", UUID.class),
                        row.getString("address") == null
                                ? null
                                : new Addressee(row.getString("address"), Locale.of(row.getString("language"))),
                        row.getString("event"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("route"),
                        row.getInt("attempts")))
                .optional();
    }

    /** What a guest was written is forgotten with it: nobody reads it here. */
    void sent(UUID message) {
        jdbc.sql(
                        "update message set state = 'SENT', sent_at = ?, attempts = attempts + 1, last_error = null, address = null,"
                                + " body = case when guest_id is null then body else '' end,"
                                + " route = case when guest_id is null then route else '' end where id = ?")
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

    /**
     * A message on its way out, to an account or to a guest.
     *
     * @param addressee of a guest
     * @param route where the thing is found, or empty where there is nothing to open
     */
    record Outgoing(
            UUID id,
            @Nullable UUID recipient,
            @Nullable UUID guest,
            @Nullable Addressee addressee,
            String event,
            String subject,
            String body,
            String route,
            int attempts) {}
}
