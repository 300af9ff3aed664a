package org.conclusum.exchange.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rounds with their topics, steps and practices in the database. */
@Component
class ExchangeRounds {

    private final JdbcClient jdbc;

    ExchangeRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ExchangeRound round) {
        jdbc.sql("insert into exchange_round (id, region, committee_id, title, starts_at, minutes, place, topics_until,"
                        + " state, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(round.id())
                .param(round.region())
                .param(round.committee())
                .param(round.title())
                .param(Timestamp.from(round.startsAt()))
                .param(round.minutes())
                .param(round.place())
                .param(round.topicsUntil())
                .param(round.state().name())
                .param(round.changedBy())
                .param(Timestamp.from(round.changedAt()))
                .update();
    }

    void update(ExchangeRound round) {
        jdbc.sql("update exchange_round set starts_at = ?, minutes = ?, place = ?, state = ?, notes = ?, report = ?,"
                        + " changes = changes + 1, changed_by = ?, changed_at = ? where id = ?")
                .param(Timestamp.from(round.startsAt()))
                .param(round.minutes())
                .param(round.place())
                .param(round.state().name())
                .param(round.notes())
                .param(round.report())
                .param(round.changedBy())
                .param(Timestamp.from(round.changedAt()))
                .param(round.id())
                .update();
    }

    Optional<ExchangeRound> find(UUID id) {
        return jdbc.sql("select * from exchange_round where id = ?")
                .param(id)
                .query(ExchangeRounds::round)
                .optional();
    }

    /** Kept from others until the transaction ends. */
    ExchangeRound lock(UUID id) {
        return jdbc.sql("select * from exchange_round where id = ? for update")
                .param(id)
                .query(ExchangeRounds::round)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.EXCHANGE_ROUND, id));
    }

    /** A page of the rounds of these committees, the latest first. */
    List<ExchangeRound> latest(Collection<UUID> committees, int offset, int limit) {
        return jdbc.sql("select * from exchange_round where committee_id = any(?)"
                        + " order by starts_at desc, id offset ? limit ?")
                .params(committees.toArray(UUID[]::new), offset, limit)
                .query(ExchangeRounds::round)
                .list();
    }

    UUID addTopic(UUID round, String title, String note, String by, @Nullable UUID guest) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into exchange_topic (id, round_id, title, note, by_name, guest_id)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, round, title, note, by)
                .param(guest)
                .update();
        return id;
    }

    List<Topic> topics(UUID round) {
        return jdbc.sql("select id, title, note, by_name, place from exchange_topic where round_id = ?"
                        + " order by place nulls last, title")
                .param(round)
                .query((row, number) -> new Topic(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("note"),
                        row.getString("by_name"),
                        row.getObject("place", Integer.class)))
                .list();
    }

    void place(UUID topic, UUID round, @Nullable Integer place) {
        jdbc.sql("update exchange_topic set place = ? where id = ? and round_id = ?")
                .param(place)
                .param(topic)
                .param(round)
                .update();
    }

    void clearPlaces(UUID round) {
        jdbc.sql("update exchange_topic set place = null where round_id = ?")
                .param(round)
                .update();
    }

    void addPractice(UUID round, UUID practice) {
        jdbc.sql("insert into exchange_round_practice (round_id, practice_id) values (?, ?) on conflict do nothing")
                .params(round, practice)
                .update();
    }

    Map<UUID, String> practices(UUID round) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        jdbc.sql("select p.id, coalesce(e.title, '') as title from exchange_round_practice r"
                        + " join practice p on p.id = r.practice_id and p.state <> 'WITHDRAWN'"
                        + " join practice_edition e on e.practice_id = p.id and e.number = p.edition"
                        + " where r.round_id = ? order by e.title")
                .param(round)
                .query(row -> {
                    titles.put(row.getObject("id", UUID.class), row.getString("title"));
                });
        return titles;
    }

    void reportTo(UUID round, List<UUID> committees) {
        committees.forEach(committee -> jdbc.sql("insert into exchange_round_report (round_id, committee_id)"
                        + " values (?, ?) on conflict do nothing")
                .params(round, committee)
                .update());
    }

    List<UUID> reportedTo(UUID round) {
        return jdbc.sql("select committee_id from exchange_round_report where round_id = ?")
                .param(round)
                .query(UUID.class)
                .list();
    }

    private static ExchangeRound round(ResultSet row, int number) throws SQLException {
        return new ExchangeRound(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getObject("committee_id", UUID.class),
                row.getString("title"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                row.getString("place"),
                row.getObject("topics_until", LocalDate.class),
                RoundState.valueOf(row.getString("state")),
                row.getString("notes"),
                row.getString("report"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
