package org.conclusum.committees;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads seats with their mandates and writes what changes in them. */
@Component
class SeatBook {

    private final JdbcClient jdbc;

    SeatBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The committee of a seat, to check the permission before anything is locked. */
    UUID committeeOf(UUID seat) {
        return jdbc.sql("select committee_id from seat where id = ?")
                .param(seat)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, seat));
    }

    /** The seat of a mandate. */
    UUID seatOf(UUID mandate) {
        return jdbc.sql("select seat_id from mandate where id = ?")
                .param(mandate)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, mandate));
    }

    /** A seat, and nobody else changes it until this transaction ends. */
    SeatHistory locked(UUID seat) {
        if (jdbc.sql("select id from seat where id = ? for update")
                .param(seat)
                .query(UUID.class)
                .list()
                .isEmpty()) {
            throw new NotFound(Subject.Kind.COMMITTEE, seat);
        }
        return history(seat);
    }

    SeatHistory history(UUID seat) {
        List<Mandate> mandates = jdbc.sql("select * from mandate where seat_id = ? order by valid_from, position")
                .param(seat)
                .query(SeatBook::mandate)
                .list();
        return jdbc.sql("select * from seat where id = ?")
                .param(seat)
                .query((row, number) -> new SeatHistory(
                        seat,
                        row.getObject("committee_id", UUID.class),
                        row.getString("label"),
                        row.getString("ags"),
                        term(row),
                        mandates))
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, seat));
    }

    void write(UUID seat, SeatHistory.Change change, String because) {
        change.ends().forEach((mandate, lastDay) -> end(mandate, lastDay, because));
        change.begins().forEach(mandate -> insert(seat, mandate));
    }

    void insert(UUID seat, Mandate mandate) {
        jdbc.sql("insert into mandate (id, seat_id, account_id, kind, position, valid_from, valid_until)"
                        + " values (:id, :seat, :account, :kind, :position, :from, :until)")
                .param("id", mandate.id())
                .param("seat", seat)
                .param("account", mandate.account())
                .param("kind", mandate.isDelegate() ? "PRINCIPAL" : "SUBSTITUTE")
                .param("position", mandate.position())
                .param("from", Date.valueOf(mandate.term().from()))
                .param("until", sql(mandate.term().until()))
                .update();
    }

    void end(UUID mandate, LocalDate lastDay, String because) {
        jdbc.sql("update mandate set valid_until = ?, ended_because = ? where id = ?")
                .params(Date.valueOf(lastDay), because, mandate)
                .update();
    }

    /** Ends a seat with everything on it; what would have begun later never does. */
    void endSeat(UUID seat, LocalDate lastDay, String because) {
        jdbc.sql("delete from mandate where seat_id = ? and valid_from > ?")
                .params(seat, Date.valueOf(lastDay))
                .update();
        jdbc.sql("update mandate set valid_until = :day, ended_because = :because where seat_id = :seat"
                        + " and (valid_until is null or valid_until > :day)")
                .param("day", Date.valueOf(lastDay))
                .param("because", because)
                .param("seat", seat)
                .update();
        jdbc.sql("update seat set valid_until = ?, ended_because = ? where id = ?")
                .params(Date.valueOf(lastDay), because, seat)
                .update();
    }

    /** Everybody who has had a mandate for the same municipality, or on a seat of the same name in the same committee. */
    List<UUID> peopleOf(SeatHistory seat) {
        return jdbc.sql("select distinct m.account_id from mandate m join seat s on s.id = m.seat_id"
                        + " where s.ags = cast(:ags as text)"
                        + " or (s.ags is null and s.label = :label and s.committee_id = :committee)")
                .param("ags", seat.ags())
                .param("label", seat.label())
                .param("committee", seat.committee())
                .query(UUID.class)
                .list();
    }

    /** Mandates and chairs that were to end with a term end with its new last day. */
    void moveEnds(UUID committee, DateRange term, LocalDate until) {
        jdbc.sql("update mandate set valid_until = :until where valid_until = :before and valid_from <= :until"
                        + " and valid_from >= :from and ended_because is null"
                        + " and seat_id in (select id from seat where committee_id = :committee)")
                .param("until", Date.valueOf(until))
                .param("before", sql(term.until()))
                .param("from", Date.valueOf(term.from()))
                .param("committee", committee)
                .update();
        jdbc.sql("update committee_chair set valid_until = :until where valid_until = :before"
                        + " and valid_from <= :until and valid_from >= :from and committee_id = :committee")
                .param("until", Date.valueOf(until))
                .param("before", sql(term.until()))
                .param("from", Date.valueOf(term.from()))
                .param("committee", committee)
                .update();
    }

    /** On whose behalf a seat is, and the municipality where there is one. */
    record Label(UUID seat, String text, @Nullable String ags) {}

    Map<UUID, Label> labels(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, label, ags from seat where id in (:ids)")
                .param("ids", ids)
                .query((row, number) ->
                        new Label(row.getObject("id", UUID.class), row.getString("label"), row.getString("ags")))
                .list()
                .stream()
                .collect(Collectors.toMap(Label::seat, Function.identity()));
    }

    /** Seats of a committee that exist on or after this day. */
    List<UUID> seatsFrom(UUID committee, LocalDate day) {
        return jdbc.sql("select id from seat where committee_id = ? and (valid_until is null or valid_until >= ?)"
                        + " order by voting desc, position, label")
                .params(committee, Date.valueOf(day))
                .query(UUID.class)
                .list();
    }

    /** Whether somebody is the delegate of another seat of the same committee on or after a day. */
    boolean speaksElsewhere(UUID account, UUID committee, UUID seat, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql("""
                        select exists (select 1 from mandate m join seat s on s.id = m.seat_id
                        where m.account_id = :account and m.kind = 'PRINCIPAL' and s.committee_id = :committee
                            and s.id <> :seat
                            and daterange(m.valid_from, m.valid_until, '[]')
                                && daterange(:from, cast(:until as date), '[]'))""")
                .param("account", account)
                .param("committee", committee)
                .param("seat", seat)
                .param("from", Date.valueOf(from))
                .param("until", sql(until))
                .query(Boolean.class)
                .single();
    }

    static @Nullable Date sql(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    static DateRange term(ResultSet row) throws SQLException {
        Date until = row.getDate("valid_until");
        return new DateRange(row.getDate("valid_from").toLocalDate(), until == null ? null : until.toLocalDate());
    }

    static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getInt("position"),
                term(row));
    }
}
