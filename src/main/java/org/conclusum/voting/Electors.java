package org.conclusum.voting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen electorates of the ballots. */
@Repository
class Electors {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Electors(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void addAll(UUID ballot, Collection<Elector> electors) {
        batch.batchUpdate(
                """
                insert into ballot_elector (ballot_id, seat_id, position, label, ags, unit, weight, interest_group,
                    inhabitants, population_date, principal_id, substitute_ids, account_id, substitute, excluded)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", electors.stream().map(elector -> row(ballot, elector)).toList());
    }

    private static @Nullable Object[] row(UUID ballot, Elector elector) {
        return new @Nullable Object[] {
            ballot,
            elector.seat(),
            elector.position(),
            elector.label(),
            elector.ags(),
            elector.unit(),
            elector.weight().toString(),
            elector.group(),
            elector.inhabitants(),
            elector.populationDate() == null ? null : Date.valueOf(elector.populationDate()),
            elector.principal(),
            elector.substitutes().toArray(UUID[]::new),
            elector.present(),
            elector.substitute(),
            elector.excluded()
        };
    }

    List<Elector> of(UUID ballot) {
        return jdbc.sql("select * from ballot_elector where ballot_id = ? order by position, seat_id")
                .param(ballot)
                .query(Electors::elector)
                .list();
    }

    Optional<Elector> find(UUID ballot, UUID seat) {
        return jdbc.sql("select * from ballot_elector where ballot_id = ? and seat_id = ?")
                .param(ballot)
                .param(seat)
                .query(Electors::elector)
                .optional();
    }

    /** Records who is there for a seat now, or that nobody is, and whether a conflict of interest keeps them out. */
    void setPresent(UUID ballot, UUID seat, @Nullable UUID account, boolean excluded) {
        jdbc.sql("""
                        update ballot_elector set account_id = n.account, excluded = ?,
                            substitute = n.account is not null and n.account is distinct from principal_id
                        from (select cast(? as uuid) as account) n where ballot_id = ? and seat_id = ?""").param(excluded).param(account).param(ballot).param(seat).update();
    }

    /** Whether somebody is there and every seat that is there has voted. */
    boolean allPresentHaveVoted(UUID ballot) {
        return jdbc.sql("""
                        select count(*) > 0 and count(*) = count(v.seat_id) from ballot_elector e
                        left join ballot_participation v on v.ballot_id = e.ballot_id and v.seat_id = e.seat_id
                        where e.ballot_id = ? and e.account_id is not null and not e.excluded""").param(ballot).query(Boolean.class).single();
    }

    static Elector elector(ResultSet row, int number) throws SQLException {
        Date populationDate = row.getDate("population_date");
        return new Elector(
                row.getObject("seat_id", UUID.class),
                row.getInt("position"),
                row.getString("label"),
                row.getString("ags"),
                row.getString("unit"),
                Fraction.parse(row.getString("weight")),
                row.getString("interest_group"),
                row.getLong("inhabitants"),
                populationDate == null ? null : populationDate.toLocalDate(),
                row.getObject("principal_id", UUID.class),
                Set.of((UUID[]) row.getArray("substitute_ids").getArray()),
                row.getObject("account_id", UUID.class),
                row.getBoolean("substitute"),
                row.getBoolean("excluded"));
    }
}
