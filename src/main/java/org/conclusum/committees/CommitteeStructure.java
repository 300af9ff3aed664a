package org.conclusum.committees;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.SeatPicture.Filling;
import org.conclusum.committees.SeatPicture.Holder;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who sits where on a day, on whose behalf and until when, with working groups under their committee. */
@Service
@Transactional(readOnly = true)
public class CommitteeStructure {

    /** How many days before its end a mandate ends soon. */
    public static final int SOON = 60;

    private final JdbcClient jdbc;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final AccountDirectory accounts;

    CommitteeStructure(
            JdbcClient jdbc, CommitteeDirectory committees, CommitteeAccess access, AccountDirectory accounts) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.access = access;
        this.accounts = accounts;
    }

    /**
     * The committees that existed on this day and into which the viewer has insight: those without a parent that is
     * shown, with their working groups below them.
     *
     * @param region code of a region, or null for all; committees across regions are in every region
     */
    public List<CommitteePicture> on(LocalDate day, @Nullable String region, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        List<CommitteeRow> shown = committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .filter(committee -> committee.term().contains(day))
                .filter(committee -> region == null || committee.region() == null || region.equals(committee.region()))
                .toList();
        Map<UUID, List<SeatPicture>> seats = seats(shown, day);
        Map<UUID, CommitteeRow> byId =
                shown.stream().collect(Collectors.toMap(CommitteeRow::id, committee -> committee));
        return shown.stream()
                .filter(committee -> committee.parent() == null || !byId.containsKey(committee.parent()))
                .map(committee -> picture(committee, shown, seats, day))
                .toList();
    }

    /** The seats of one committee on a day. */
    public List<SeatPicture> seatsOn(UUID committee, LocalDate day) {
        return seats(List.of(committees.get(committee)), day).getOrDefault(committee, List.of());
    }

    /** Everybody who has, had or will have a mandate in a committee, the newest first. */
    public List<MandateLine> mandates(UUID committee, Actor viewer) {
        access.requireInsight(viewer, committee);
        List<MandateLine> lines = jdbc.sql("""
                        select m.*, s.label, coalesce(a.display_name, '') as name from mandate m
                        join seat s on s.id = m.seat_id join account a on a.id = m.account_id
                        where s.committee_id = ? order by m.valid_from desc, s.position, m.position""")
                .param(committee)
                .query((row, number) -> new MandateLine(
                        row.getString("label"),
                        row.getString("name"),
                        row.getInt("position"),
                        SeatBook.term(row),
                        Objects.requireNonNullElse(row.getString("ended_because"), "")))
                .list();
        return List.copyOf(lines);
    }

    /** Everybody who has, had or will have the chair of a committee, the newest first. */
    public List<ChairLine> chairs(UUID committee, Actor viewer) {
        access.requireInsight(viewer, committee);
        return jdbc.sql("""
                        select c.*, a.display_name as name from committee_chair c join account a on a.id = c.account_id
                        where c.committee_id = ? order by c.valid_from desc, c.deputy, a.display_name""")
                .param(committee)
                .query((row, number) -> new ChairLine(
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("deputy"),
                        SeatBook.term(row),
                        row.getString("note")))
                .list();
    }

    private CommitteePicture picture(
            CommitteeRow committee, List<CommitteeRow> shown, Map<UUID, List<SeatPicture>> seats, LocalDate day) {
        List<UUID> chairs = committees.chairsOn(committee.id(), day);
        Map<UUID, AccountRow> people = accounts.findAll(chairs);
        return new CommitteePicture(
                committee,
                chairs.stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .map(AccountRow::displayName)
                        .toList(),
                committees.termsOf(committee.id()).stream()
                        .filter(term -> term.contains(day))
                        .findFirst()
                        .orElse(null),
                seats.getOrDefault(committee.id(), List.of()),
                shown.stream()
                        .filter(other -> committee.id().equals(other.parent()))
                        .map(other -> picture(other, shown, seats, day))
                        .toList());
    }

    private Map<UUID, List<SeatPicture>> seats(List<CommitteeRow> shown, LocalDate day) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Seat> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.*, m.id as mandate_id, m.account_id, m.position as place, m.valid_from as since,
                            m.valid_until as ends, a.display_name from seat s
                        left join mandate m on m.seat_id = s.id
                            and m.valid_from <= :day and (m.valid_until is null or m.valid_until >= :day)
                        left join account a on a.id = m.account_id
                        where s.committee_id in (:committees)
                            and s.valid_from <= :day and (s.valid_until is null or s.valid_until >= :day)
                        order by s.voting desc, s.position, s.label, m.position""")
                .param("day", Date.valueOf(day))
                .param("committees", shown.stream().map(CommitteeRow::id).toList())
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    Seat seat = found.get(id);
                    if (seat == null) {
                        seat = Seat.of(row);
                        found.put(id, seat);
                    }
                    seat.take(row);
                });
        Map<UUID, List<SeatPicture>> byCommittee = new LinkedHashMap<>();
        found.values().forEach(seat -> byCommittee
                .computeIfAbsent(seat.committee, committee -> new ArrayList<>())
                .add(seat.picture(day)));
        return byCommittee;
    }

    /** A seat while its rows are read. */
    private record Seat(
            UUID id,
            UUID committee,
            String label,
            @Nullable String ags,
            boolean voting,
            Fraction weight,
            @Nullable String group,
            Map<Integer, Holder> holders) {

        static Seat of(ResultSet row) throws SQLException {
            return new Seat(
                    row.getObject("id", UUID.class),
                    row.getObject("committee_id", UUID.class),
                    row.getString("label"),
                    row.getString("ags"),
                    row.getBoolean("voting"),
                    Fraction.parse(row.getString("weight")),
                    row.getString("interest_group"),
                    new LinkedHashMap<>());
        }

        void take(ResultSet row) throws SQLException {
            UUID mandate = row.getObject("mandate_id", UUID.class);
            if (mandate != null) {
                Date ends = row.getDate("ends");
                holders.put(
                        row.getInt("place"),
                        new Holder(
                                mandate,
                                row.getObject("account_id", UUID.class),
                                row.getString("display_name"),
                                row.getDate("since").toLocalDate(),
                                ends == null ? null : ends.toLocalDate()));
            }
        }

        SeatPicture picture(LocalDate day) {
            Holder delegate = holders.get(0);
            LocalDate until = delegate == null ? null : delegate.until();
            Filling filling = delegate == null
                    ? Filling.VACANT
                    : until != null && !until.isAfter(day.plusDays(SOON)) ? Filling.ENDING : Filling.FILLED;
            List<Holder> substitutes = holders.entrySet().stream()
                    .filter(holder -> holder.getKey() > 0)
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .map(Map.Entry::getValue)
                    .toList();
            return new SeatPicture(
                    id, committee, label, ags, voting, weight, group, delegate, until, substitutes, filling);
        }
    }

    /** A mandate as the history shows it. */
    public record MandateLine(String seat, String name, int position, DateRange term, String endedBecause) {}

    /** An office in the chair as the history shows it. */
    public record ChairLine(UUID account, String name, boolean deputy, DateRange term, String note) {}
}
