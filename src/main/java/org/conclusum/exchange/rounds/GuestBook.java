package org.conclusum.exchange.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guests with the hashes of their links in the database. */
@Component
class GuestBook {

    /** A guest whose link opens. */
    record Opened(UUID guest, String name, UUID round) {}

    private static final String OPEN = " and revoked_at is null and expires_at > ?";

    private final GuestPost post;
    private final JdbcClient jdbc;

    GuestBook(GuestPost post, JdbcClient jdbc) {
        this.post = post;
        this.jdbc = jdbc;
    }

    UUID add(UUID round, GuestInvitation guest, byte[] hash, Instant until) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into exchange_guest (id, round_id, name, email, language, hash, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(round)
                .param(guest.name())
                .param(guest.email())
                .param(guest.language().getLanguage())
                .params(hash, Timestamp.from(until))
                .update();
        return id;
    }

    /** The link is dead, and the address forgotten. */
    void revoke(UUID guest, UUID round, Instant now) {
        jdbc.sql("update exchange_guest set revoked_at = ?, email = null where id = ? and round_id = ?"
                        + " and revoked_at is null")
                .params(Timestamp.from(now), guest, round)
                .update();
    }

    /** Forgets the addresses of those whose links have ended. */
    void forget(Instant now) {
        jdbc.sql("update exchange_guest set email = null where email is not null and expires_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    /** Links that still open do so until another moment. */
    void open(UUID round, Instant until, Instant now) {
        jdbc.sql("update exchange_guest set expires_at = ? where round_id = ?" + OPEN)
                .params(Timestamp.from(until), round, Timestamp.from(now))
                .update();
    }

    void answer(UUID guest, boolean coming) {
        jdbc.sql("update exchange_guest set coming = ? where id = ?")
                .params(coming, guest)
                .update();
    }

    int topicsOf(UUID guest) {
        return jdbc.sql("select count(*) from exchange_topic where guest_id = ?")
                .param(guest)
                .query(Integer.class)
                .single();
    }

    List<Guest> of(UUID round) {
        Set<UUID> ids = Set.copyOf(jdbc.sql("select id from exchange_guest where round_id = ?")
                .param(round)
                .query(UUID.class)
                .list());
        Map<UUID, GuestPost.Standing> standing = ids.isEmpty() ? Map.of() : post.standing(ids);
        return jdbc.sql("select id, name, email, expires_at, revoked_at is not null as revoked, coming"
                        + " from exchange_guest where round_id = ? order by name, id")
                .param(round)
                .query((row, number) -> guest(row, standing))
                .list();
    }

    /** The guests of a round who can be written to. */
    List<GuestAddress> addresses(UUID round, Instant now) {
        return jdbc.sql("select id, name, email, language, expires_at from exchange_guest"
                        + " where round_id = ? and email is not null" + OPEN)
                .params(round, Timestamp.from(now))
                .query((row, number) -> new GuestAddress(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        Locale.of(row.getString("language")),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    Optional<Opened> opened(String secret, Instant now) {
        return jdbc.sql("select id as guest, name, round_id as round from exchange_guest where hash = ?" + OPEN)
                .params(Secret.hash(secret), Timestamp.from(now))
                .query(Opened.class)
                .optional();
    }

    private static Guest guest(ResultSet row, Map<UUID, GuestPost.Standing> standing) throws SQLException {
        UUID id = Objects.requireNonNull(row.getObject("id", UUID.class));
        return new Guest(
                id,
                row.getString("name"),
                row.getString("email"),
                row.getTimestamp("expires_at").toInstant(),
                row.getBoolean("revoked"),
                row.getObject("coming", Boolean.class),
                standing.get(id));
    }
}
