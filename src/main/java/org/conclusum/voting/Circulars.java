package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.rules.Silence;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.identity.AccountRow;
import org.conclusum.voting.CircularReply.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What belongs to a circular beside its ballot: its terms, who got it, what came back. */
@Repository
class Circulars {

    /** That an account, in a circular {@code b}, has no conflict of interest. */
    static final String WITHOUT_CONFLICT = " not exists (select 1 from conflict_of_interest c"
            + " where c.circular_id = b.id and c.account_id = %s and c.state in ('SELF_DECLARED', 'DECIDED'))";

    private static final String JUDGED = """
            select r.*, e.excluded or not%s as conflicted from ballot_reply r join ballot b on b.id = r.ballot_id
            join ballot_elector e on e.ballot_id = r.ballot_id and e.seat_id = r.seat_id
            where r.ballot_id = ? order by r.number""".formatted(WITHOUT_CONFLICT.formatted("r.account_id"));

    private final JdbcClient jdbc;

    Circulars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID ballot, CircularTerms terms, Collection<AccountRow> addressees, Instant now) {
        Threshold quorum = terms.returnQuorum();
        jdbc.sql(
                        "insert into ballot_circular (ballot_id, silence, return_quorum, chair_must_reply) values (?, ?, ?, ?)")
                .params(ballot, terms.silence().name())
                .param(quorum == null ? null : quorum.toString())
                .param(terms.chairMustReply())
                .update();
        for (AccountRow addressee : addressees) {
            jdbc.sql("insert into ballot_delivery (ballot_id, account_id, name, made_available_at) values (?, ?, ?, ?)")
                    .params(ballot, addressee.id(), addressee.displayName(), Timestamp.from(now))
                    .update();
        }
    }

    CircularTerms terms(UUID ballot) {
        return jdbc.sql("select * from ballot_circular where ballot_id = ?")
                .param(ballot)
                .query((row, number) -> new CircularTerms(
                        Silence.valueOf(row.getString("silence")),
                        threshold(row.getString("return_quorum")),
                        row.getBoolean("chair_must_reply")))
                .single();
    }

    /** Notes that this person opened it; answers whether it was the first time. */
    boolean opened(UUID ballot, UUID account, Instant now) {
        return jdbc.sql("update ballot_delivery set first_opened_at = ?"
                                + " where ballot_id = ? and account_id = ? and first_opened_at is null")
                        .params(Timestamp.from(now), ballot, account)
                        .update()
                > 0;
    }

    boolean waitsToBeOpened(UUID ballot, UUID account) {
        return jdbc.sql("select exists (select 1 from ballot_delivery"
                        + " where ballot_id = ? and account_id = ? and first_opened_at is null)")
                .params(ballot, account)
                .query(Boolean.class)
                .single();
    }

    List<CircularDelivery> deliveries(UUID ballot) {
        return jdbc.sql("select * from ballot_delivery where ballot_id = ? order by name, account_id")
                .param(ballot)
                .query((row, number) -> new CircularDelivery(
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("made_available_at").toInstant(),
                        Ballots.instant(row, "first_opened_at")))
                .list();
    }

    void receive(UUID ballot, Vote vote) {
        jdbc.sql("""
                        insert into ballot_reply (ballot_id, number, seat_id, choice, account_id, voter, substitute, received_at)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from ballot_reply where ballot_id = ?""")
                .params(
                        ballot,
                        vote.seat(),
                        vote.choice().name(),
                        vote.account(),
                        vote.voter(),
                        vote.substitute(),
                        Timestamp.from(vote.castAt()),
                        ballot)
                .update();
    }

    /** Everything that came in, in the order of arrival, with what counts of it. */
    List<CircularReply> replies(UUID ballot) {
        List<CircularReply> replies =
                jdbc.sql(JUDGED).param(ballot).query(Circulars::reply).list();
        Map<UUID, CircularReply> principals = latest(replies, false);
        Map<UUID, CircularReply> substitutes = latest(replies, true);
        List<CircularReply> judged = new ArrayList<>();
        for (CircularReply reply : replies) {
            CircularReply last = (reply.substitute() ? substitutes : principals).get(reply.seat());
            boolean replaced = last == null || last.number() != reply.number();
            boolean gaveWay = reply.substitute() && principals.containsKey(reply.seat());
            judged.add(
                    reply.standing() == Standing.CONFLICTED
                            ? reply
                            : standing(
                                    reply,
                                    replaced ? Standing.REPLACED : gaveWay ? Standing.GAVE_WAY : Standing.COUNTS));
        }
        return judged;
    }

    private static Map<UUID, CircularReply> latest(List<CircularReply> replies, boolean substitute) {
        Map<UUID, CircularReply> latest = new HashMap<>();
        replies.stream()
                .filter(reply -> reply.substitute() == substitute && reply.standing() != Standing.CONFLICTED)
                .forEach(reply -> latest.put(reply.seat(), reply));
        return latest;
    }

    void object(UUID ballot, CircularObjection objection) {
        jdbc.sql("insert into ballot_objection (ballot_id, seat_id, account_id, objector, reason, objected_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        ballot,
                        objection.seat(),
                        objection.account(),
                        objection.objector(),
                        objection.reason(),
                        Timestamp.from(objection.objectedAt()))
                .update();
    }

    List<CircularObjection> objections(UUID ballot) {
        return jdbc.sql("select * from ballot_objection where ballot_id = ? order by objected_at, seat_id")
                .param(ballot)
                .query((row, number) -> new CircularObjection(
                        row.getObject("seat_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("objector"),
                        row.getString("reason"),
                        row.getTimestamp("objected_at").toInstant()))
                .list();
    }

    /** The answer that counts for a seat. */
    Optional<CircularReply> counting(UUID ballot, UUID seat) {
        return replies(ballot).stream()
                .filter(reply -> reply.seat().equals(seat) && reply.standing() == Standing.COUNTS)
                .findFirst();
    }

    /** A seat of which no answer counts any more has not voted. */
    void forget(UUID ballot, UUID seat) {
        jdbc.sql("delete from ballot_vote where ballot_id = ? and seat_id = ?")
                .params(ballot, seat)
                .update();
    }

    /** Whether every seat of the electorate that is not out for a conflict of interest has answered. */
    boolean everySeatHasAnswered(UUID ballot) {
        return jdbc.sql("""
                        select count(*) > 0 and count(*) = count(v.seat_id) from ballot_elector e
                        left join ballot_vote v on v.ballot_id = e.ballot_id and v.seat_id = e.seat_id
                        where e.ballot_id = ? and not e.excluded""").param(ballot).query(Boolean.class).single();
    }

    /** The decided circulars of a committee that no meeting has heard of yet, the earliest first. */
    List<UUID> unreported(UUID committee) {
        return jdbc.sql("""
                        select b.id from ballot b join ballot_circular c on c.ballot_id = b.id
                        where b.committee_id = ? and b.outcome in ('ADOPTED', 'REJECTED') and c.reported_at is null
                        order by b.closed_at, b.id""").param(committee).query(UUID.class).list();
    }

    /** The circulars that were reported with an item, the earliest first. */
    List<UUID> reportedWith(UUID item) {
        return jdbc.sql("""
                        select b.id from ballot b join ballot_circular c on c.ballot_id = b.id
                        where c.reported_item_id = ? order by b.closed_at, b.id""").param(item).query(UUID.class).list();
    }

    void reported(Collection<UUID> ballots, UUID item, Instant now) {
        if (!ballots.isEmpty()) {
            jdbc.sql(
                            "update ballot_circular set reported_item_id = :item, reported_at = :now where ballot_id in (:ballots)")
                    .param("item", item)
                    .param("now", Timestamp.from(now))
                    .param("ballots", ballots)
                    .update();
        }
    }

    /** The meeting that heard of a circular. */
    Optional<UUID> reportedIn(UUID ballot) {
        return jdbc.sql("select i.meeting_id from ballot_circular c join agenda_item i on i.id = c.reported_item_id"
                        + " where c.ballot_id = ?")
                .param(ballot)
                .query(UUID.class)
                .optional();
    }

    private static CircularReply reply(ResultSet row, int number) throws SQLException {
        return new CircularReply(
                row.getInt("number"),
                row.getObject("seat_id", UUID.class),
                Choice.valueOf(row.getString("choice")),
                row.getObject("account_id", UUID.class),
                row.getString("voter"),
                row.getBoolean("substitute"),
                row.getTimestamp("received_at").toInstant(),
                row.getBoolean("conflicted") ? Standing.CONFLICTED : Standing.COUNTS);
    }

    private static CircularReply standing(CircularReply reply, Standing standing) {
        return new CircularReply(
                reply.number(),
                reply.seat(),
                reply.choice(),
                reply.account(),
                reply.voter(),
                reply.substitute(),
                reply.receivedAt(),
                standing);
    }

    private static @Nullable Threshold threshold(@Nullable String written) {
        return written == null ? null : Threshold.parse(written);
    }
}
