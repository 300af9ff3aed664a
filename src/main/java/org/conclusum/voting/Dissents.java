package org.conclusum.voting;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dissents on the record, and the votes that one may be about. */
@Repository
class Dissents {

    /** A vote by name that went against what was decided. */
    record Against(UUID seat, UUID account, String voter) {}

    private final JdbcClient jdbc;

    Dissents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DissentRow> of(UUID ballot) {
        return jdbc.sql("""
                        select d.seat_id as seat, e.label, d.account_id as account, d.voter, d.reason, d.recorded_at
                        from ballot_dissent d
                        join ballot_elector e on e.ballot_id = d.ballot_id and e.seat_id = d.seat_id
                        where d.ballot_id = ? order by e.position""").param(ballot).query(DissentRow.class).list();
    }

    /** The votes of a person in a counted ballot that did not go the way of the decision. */
    List<Against> votesAgainst(UUID ballot, UUID account) {
        return jdbc.sql("""
                        select v.seat_id as seat, v.account_id as account, v.voter from ballot_vote v
                        join ballot b on b.id = v.ballot_id and b.kind = 'YES_NO'
                            and (b.outcome = 'ADOPTED' and v.choice not in ('YES', 'AGREE')
                                or b.outcome = 'REJECTED' and v.choice not in ('NO', 'OBJECT'))
                        where v.ballot_id = ? and v.account_id = ? order by v.seat_id""").params(ballot, account).query(Against.class).list();
    }

    /** Puts a dissent on the record; answers whether anything is different from before. */
    boolean put(UUID ballot, DissentRow dissent) {
        return jdbc.sql("""
                                insert into ballot_dissent (ballot_id, seat_id, account_id, voter, reason, recorded_at)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (ballot_id, seat_id) do update
                                set reason = excluded.reason, recorded_at = excluded.recorded_at
                                where ballot_dissent.reason <> excluded.reason""")
                        .params(
                                ballot,
                                dissent.seat(),
                                dissent.account(),
                                dissent.voter(),
                                dissent.reason(),
                                Timestamp.from(dissent.recordedAt()))
                        .update()
                > 0;
    }

    boolean remove(UUID ballot, UUID seat) {
        return jdbc.sql("delete from ballot_dissent where ballot_id = ? and seat_id = ?")
                        .params(ballot, seat)
                        .update()
                > 0;
    }
}
