package org.conclusum.committees;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.conclusum.committees.structure.CommitteeMustNotBeDissolved;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Looks up committees, who sits in them on a day, and the rules in force on a day. */
@Service
@Transactional(readOnly = true)
public class CommitteeDirectory {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String IN_FORCE = """
            select id from rule_book where committee_id = :committee and state = 'RELEASED' and valid_from <= :day
                order by valid_from desc, number desc limit 1""";

    private final JdbcClient jdbc;

    CommitteeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CommitteeRow> all() {
        return jdbc.sql("select * from committee order by name")
                .query(CommitteeDirectory::committee)
                .list();
    }

    /**
     * One committee.
     *
     * @throws NotFound where the id is unknown
     */
    public CommitteeRow get(UUID id) {
        return jdbc.sql("select * from committee where id = ?")
                .param(id)
                .query(CommitteeDirectory::committee)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, id));
    }

    /** Those of these ids that are known. */
    public List<CommitteeRow> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from committee where id in (:ids) order by name")
                        .param("ids", ids)
                        .query(CommitteeDirectory::committee)
                        .list();
    }

    /** One committee, and nobody else changes it until this transaction ends. */
    CommitteeRow locked(UUID id) {
        return jdbc.sql("select * from committee where id = ? for update")
                .param(id)
                .query(CommitteeDirectory::committee)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, id));
    }

    /** The terms of office of a committee, the first one first; none where it works without. */
    public List<DateRange> termsOf(UUID committee) {
        return jdbc.sql("select valid_from, valid_until from committee_term where committee_id = ? order by number")
                .param(committee)
                .query((row, number) -> SeatBook.term(row))
                .list();
    }

    /** The last day of the term that this day lies in, or null where there is no such term. */
    @Nullable
    LocalDate termEndOn(UUID committee, LocalDate day) {
        return termsOf(committee).stream()
                .filter(term -> term.contains(day))
                .map(DateRange::until)
                .findFirst()
                .orElse(null);
    }

    /** Refuses new business where the committee has been dissolved. */
    public void requireNotDissolved(UUID committee) {
        new CommitteeMustNotBeDissolved(get(committee)).check();
    }

    /** The work groups of the offices that run this committee: the region's, or all where it spans regions. */
    public List<WorkGroup> officesOf(UUID committee) {
        return jdbc
                .sql("select r.code from region r join committee c on c.region = r.code or c.region is null"
                        + " where c.id = ? order by r.code")
                .param(committee)
                .query(String.class)
                .list()
                .stream()
                .map(WorkGroup::officeOf)
                .toList();
    }

    /** The accounts that chair this committee on this day, the chair before the deputies. */
    public List<UUID> chairsOn(UUID committee, LocalDate day) {
        return jdbc.sql("select account_id from committee_chair where committee_id = :committee and valid_from <= :day"
                        + " and (valid_until is null or valid_until >= :day) order by deputy, account_id")
                .param("committee", committee)
                .param("day", Date.valueOf(day))
                .query(UUID.class)
                .list();
    }

    /**
     * The seats on this day with the people who fill them, voting seats first; with the votes that the rule book of
     * the day gives them.
     */
    public List<SeatRow> seatsOn(UUID committee, LocalDate day) {
        return seats(committee, day, IN_FORCE);
    }

    /** The same with the votes that the founding gave the seats, whatever a rule book says. */
    List<SeatRow> statutorySeatsOn(UUID committee, LocalDate day) {
        return seats(committee, day, "null");
    }

    private List<SeatRow> seats(UUID committee, LocalDate day, String ruleBook) {
        Map<UUID, SeatRow> seats = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.*, m.account_id, m.kind as mandate_kind, w.weight as rule_weight from seat s
                        left join rule_book_seat w on w.seat_id = s.id and w.rule_book_id = (%s)
                        left join mandate m on m.seat_id = s.id
                            and m.valid_from <= :day and (m.valid_until is null or m.valid_until >= :day)
                        where s.committee_id = :committee
                            and s.valid_from <= :day and (s.valid_until is null or s.valid_until >= :day)
                        order by s.voting desc, s.position, s.label, m.kind, m.position""".formatted(ruleBook))
                .param("day", Date.valueOf(day))
                .param("committee", committee)
                .query(row -> {
                    SeatRow seat = seat(row);
                    seats.merge(seat.id(), seat, CommitteeDirectory::together);
                });
        return List.copyOf(seats.values());
    }

    /** The seat that speaks for a municipality's block on this day, by municipality; those where nobody does are left out. */
    public Map<String, UUID> speakersOn(UUID committee, LocalDate day) {
        Map<String, UUID> speakers = new HashMap<>();
        jdbc.sql("""
                        select b.ags, b.seat_id from block_speaker b join seat s on s.id = b.seat_id
                        where b.committee_id = :committee
                            and b.valid_from <= :day and (b.valid_until is null or b.valid_until >= :day)
                            and s.valid_from <= :day and (s.valid_until is null or s.valid_until >= :day)""")
                .param("committee", committee)
                .param("day", Date.valueOf(day))
                .query(row -> {
                    speakers.put(row.getString("ags"), row.getObject("seat_id", UUID.class));
                });
        return speakers;
    }

    /** The mandates on a seat on this day, the delegate's first. */
    public List<Mandate> mandatesOn(UUID seat, LocalDate day) {
        return jdbc.sql("select * from mandate where seat_id = :seat and valid_from <= :day"
                        + " and (valid_until is null or valid_until >= :day) order by position")
                .param("seat", seat)
                .param("day", Date.valueOf(day))
                .query(SeatBook::mandate)
                .list();
    }

    /**
     * The rule book in force on this day.
     *
     * @throws NotFound where none is in force yet
     */
    public RuleBook ruleBookOn(UUID committee, LocalDate day) {
        return jdbc.sql("select * from rule_book where id = (" + IN_FORCE + ")")
                .param("committee", committee)
                .param("day", Date.valueOf(day))
                .query(CommitteeDirectory::ruleBook)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, "rule book of " + committee));
    }

    private static CommitteeRow committee(ResultSet row, int number) throws SQLException {
        Date until = row.getDate("valid_until");
        return new CommitteeRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("region"),
                row.getString("purpose"),
                new DateRange(row.getDate("valid_from").toLocalDate(), until == null ? null : until.toLocalDate()),
                CommitteeState.valueOf(row.getString("state")),
                row.getObject("parent", UUID.class));
    }

    private static SeatRow seat(ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        boolean principal = "PRINCIPAL".equals(row.getString("mandate_kind"));
        UUID id = row.getObject("id", UUID.class);
        String ags = row.getString("ags");
        String given = row.getString("rule_weight");
        return new SeatRow(
                id,
                row.getObject("committee_id", UUID.class),
                row.getString("label"),
                ags,
                ags == null ? id.toString() : ags,
                row.getBoolean("voting"),
                Fraction.parse(given == null ? row.getString("weight") : given),
                row.getString("interest_group"),
                principal ? account : null,
                account == null || principal ? List.of() : List.of(account));
    }

    private static SeatRow together(SeatRow one, SeatRow other) {
        List<UUID> substitutes = new ArrayList<>(one.substitutes());
        substitutes.addAll(other.substitutes());
        UUID principal = one.principal() == null ? other.principal() : one.principal();
        return new SeatRow(
                one.id(),
                one.committee(),
                one.label(),
                one.ags(),
                one.unit(),
                one.voting(),
                one.weight(),
                one.group(),
                principal,
                List.copyOf(substitutes));
    }

    private static RuleBook ruleBook(ResultSet row, int number) throws SQLException {
        return new RuleBook(
                row.getObject("id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getInt("number"),
                row.getDate("valid_from").toLocalDate(),
                row.getString("title"),
                row.getString("source"),
                DecisionRulesJson.read(JSON.readTree(row.getString("decision"))),
                ProcedureRulesJson.read(JSON.readTree(row.getString("procedure_rules"))),
                new NoticePeriod(row.getInt("notice_days"), NoticePeriod.DayKind.valueOf(row.getString("notice_unit"))),
                new NoticePeriod(
                        row.getInt("urgent_notice_days"), NoticePeriod.DayKind.valueOf(row.getString("notice_unit"))),
                row.getInt("submission_days"),
                NoticePeriod.DayKind.valueOf(row.getString("submission_unit")));
    }
}
