package org.conclusum.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.AccountRow;
import org.conclusum.notifications.Announcement.Letter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages in the database: each is on somebody's page, and goes out as mail at once, in a digest, or not at all. */
@Component
class Messages {

    /** The event of the mail that is a digest. */
    static final String DIGEST = "Digest";

    private final JdbcClient jdbc;
    private final Clock clock;

    Messages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes a message, unless this account already has the one about this occurrence.
     *
     * @param digest the digest for which it is gathered; none for other states
     */
    void write(Told told, Announcement announcement, AccountRow recipient, MessageState state, @Nullable UUID digest) {
        Locale language = Locale.of(recipient.language());
        Letter letter = announcement.letter().apply(language);
        Words.Piece why =
                Objects.requireNonNull(announcement.audience().reasons().get(recipient.id()), "reason");
        jdbc.sql("""
                        insert into message (id, occurrence_id, recipient_id, event, kind, committee_id, thing_id, topic,
                            why, subject, body, route, confidential, state, digest_id, attempts, next_attempt_at,
                            created_at)
                        values (:id, :occurrence, :recipient, :event, :kind, :committee, :thing, :topic, :why, :subject,
                            :body, :route, :confidential, :state, :digest, 0, :now, :now)
                        on conflict (occurrence_id, recipient_id) do nothing""")
                .param("id", UUID.randomUUID())
                .param("occurrence", told.occurrence())
                .param("recipient", recipient.id())
                .param("event", told.event())
                .param("kind", told.kind().name())
                .param("committee", announcement.about().committee())
                .param("thing", announcement.about().thing())
                .param("topic", announcement.about().topic().in(language))
                .param("why", why.in(language))
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("route", announcement.route())
                .param("confidential", announcement.confidential())
                .param("state", state.name())
                .param("digest", digest)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Writes the mail that is a digest; a second one for the same moment is never written. */
    void writeDigest(UUID digest, AccountRow recipient, Letter letter, String why) {
        jdbc.sql("""
                        insert into message (id, occurrence_id, recipient_id, event, why, subject, body, route,
                            confidential, state, attempts, next_attempt_at, created_at)
                        values (:id, :digest, :recipient, :event, :why, :subject, :body, 'messages', false, 'QUEUED', 0,
                            :now, :now)
                        on conflict (occurrence_id, recipient_id) do nothing""")
                .param("id", UUID.randomUUID())
                .param("digest", digest)
                .param("recipient", recipient.id())
                .param("event", DIGEST)
                .param("why", why)
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The next message to be sent, locked: another node passes over it. */
    Optional<Outgoing> lockNext() {
        return jdbc.sql("""
                        select id, occurrence_id, recipient_id, guest_id, address, language, event, kind, why, subject,
                            body, route, attempts
                        from message where state = 'QUEUED' and next_attempt_at <= ?
                        order by next_attempt_at limit 1 for update skip locked""")
                .param(Timestamp.from(clock.instant()))
                .query(Messages::outgoing)
                .optional();
    }

    private static Outgoing outgoing(ResultSet row, int number) throws SQLException {
        String kind = row.getString("kind");
        String address = row.getString("address");
        return new Outgoing(
                row.getObject("id", UUID.class),
                row.getObject("occurrence_id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                row.getObject("guest_id", UUID.class),
                address == null ? null : new Addressee(address, Locale.of(row.getString("language"))),
                row.getString("event"),
                kind == null ? null : NoticeKind.valueOf(kind),
                row.getString("why"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("route"),
                row.getInt("attempts"));
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

    /** Nobody wants mail now: it is tried at this moment, as if it had just been written. */
    void hold(UUID message, Instant until) {
        jdbc.sql("update message set next_attempt_at = ? where id = ?")
                .params(Timestamp.from(until), message)
                .update();
    }

    /** What of a kind has not left yet does not leave any more; on the page it stays. */
    void withhold(UUID account, NoticeKind kind) {
        jdbc.sql("update message set state = 'INBOX_ONLY', digest_id = null"
                        + " where recipient_id = ? and kind = ? and state in ('QUEUED', 'GATHERED')")
                .params(account, kind.name())
                .update();
    }

    /** What was gathered for a digest and not yet read goes into it; what was read meanwhile does not. */
    List<DigestLetter.Line> intoDigest(UUID digest) {
        jdbc.sql("update message set state = 'INBOX_ONLY', digest_id = null"
                        + " where digest_id = ? and state = 'GATHERED' and read_at is not null")
                .param(digest)
                .update();
        jdbc.sql("update message set state = 'IN_DIGEST' where digest_id = ? and state = 'GATHERED'")
                .param(digest)
                .update();
        return linesOf(digest);
    }

    /** What is in a digest, by kind and case. */
    List<DigestLetter.Line> linesOf(UUID digest) {
        return jdbc.sql("""
                        select kind, thing_id, topic, subject, why, route, created_at from message
                        where digest_id = ? and state = 'IN_DIGEST' order by created_at, id""")
                .param(digest)
                .query((row, number) -> new DigestLetter.Line(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getObject("thing_id", UUID.class),
                        row.getString("topic"),
                        row.getString("subject"),
                        row.getString("why"),
                        row.getString("route"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** What happened, as messages remember it. */
    record Told(UUID occurrence, String event, NoticeKind kind) {}

    /**
     * A message on its way out, to an account or to a guest.
     *
     * @param occurrence what it tells of; of a digest that digest
     * @param addressee of a guest
     * @param kind null for a digest
     * @param route where the thing is found, or empty where there is nothing to open
     */
    record Outgoing(
            UUID id,
            UUID occurrence,
            @Nullable UUID recipient,
            @Nullable UUID guest,
            @Nullable Addressee addressee,
            String event,
            @Nullable NoticeKind kind,
            String why,
            String subject,
            String body,
            String route,
            int attempts) {

        /** Whether quiet hours hold it back and its recipient can turn it off; a digest comes when it was wanted. */
        boolean waitsInQuietHours() {
            return kind != null && !kind.mustBeDelivered();
        }
    }
}
