package org.conclusum.worklist.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.conclusum.worklist.AbsentColleagues;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in for whom, and when. */
@Repository
class Handovers implements AbsentColleagues {

    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<UUID> of(UUID substitute) {
        return new HashSet<>(jdbc.sql("select absent_id from handover where substitute_id = :substitute"
                        + " and valid_from <= :today and valid_until >= :today")
                .param("substitute", substitute)
                .param("today", today())
                .query(UUID.class)
                .list());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalTime.ZONE);
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql("select * from handover where id = ?")
                .param(id)
                .query(Handovers::handover)
                .optional();
    }

    /** What of this person's work is or will be handed over, and what is handed over to this person; the first first. */
    List<Handover> concerning(UUID account) {
        return jdbc.sql("""
                        select * from handover where (absent_id = :account or substitute_id = :account)
                            and valid_until >= :today and valid_until >= valid_from order by valid_from, absent""")
                .param("account", account)
                .param("today", today())
                .query(Handovers::handover)
                .list();
    }

    /** Those of these people that are absent or will be. */
    List<Handover> of(Collection<UUID> absent) {
        return jdbc.sql("""
                        select * from handover where absent_id = any (:absent)
                            and valid_until >= :today and valid_until >= valid_from order by valid_from, absent limit 200""")
                .param("absent", absent.toArray(UUID[]::new))
                .param("today", today())
                .query(Handovers::handover)
                .list();
    }

    /** Whether somebody stands in for this person on one of these days; nobody enters another until this transaction ends. */
    boolean isAbsent(UUID absent, LocalDate from, LocalDate until) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtext('handover'), hashtext(:absent)) as text)")
                .param("absent", absent.toString())
                .query(String.class)
                .single();
        return jdbc.sql("select exists (select 1 from handover where absent_id = :absent"
                        + " and valid_from <= :until and valid_until >= :from and valid_until >= valid_from)")
                .param("absent", absent)
                .param("from", from)
                .param("until", until)
                .query(Boolean.class)
                .single();
    }

    void add(Handover handover) {
        jdbc.sql("""
                        insert into handover (id, absent_id, absent, substitute_id, substitute, valid_from, valid_until,
                            entered_by, entered_at)
                        values (:id, :absentId, :absent, :substituteId, :substitute, :from, :until, :by, :at)""")
                .param("id", handover.id())
                .param("absentId", handover.absentId())
                .param("absent", handover.absent())
                .param("substituteId", handover.substituteId())
                .param("substitute", handover.substitute())
                .param("from", handover.from())
                .param("until", handover.until())
                .param("by", handover.enteredBy())
                .param("at", handover.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends it with a day; answers whether it was not over yet. */
    boolean end(UUID id, LocalDate last) {
        return jdbc.sql("update handover set valid_until = greatest(cast(:last as date), valid_from - 1)"
                                + " where id = :id and valid_until > :last and valid_until >= valid_from")
                        .param("last", last)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                row.getObject("absent_id", UUID.class),
                row.getString("absent"),
                row.getObject("substitute_id", UUID.class),
                row.getString("substitute"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
