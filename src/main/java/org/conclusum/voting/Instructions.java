package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The instructions of municipalities, and the votes that were cast under them. */
@Repository
class Instructions {

    /** How far the ballots on a proposal are. */
    record Stand(List<UUID> open, boolean ended) {}

    /**
     * In a secret ballot nobody knows how a seat voted, and a choice among options has no yes and no; so neither is here.
     * Which of two words a consensus uses does not matter.
     */
    private static final String VOTES = """
            select b.id as ballot_id, b.committee_id as of_committee, b.title, b.closed_at, e.seat_id, e.label, v.voter,
                v.substitute, v.choice, v.cast_at, i.*, n.noted_at is not null as noted,
                i.wish <> 'FREE' and (i.wish, v.choice) not in (('YES', 'YES'), ('YES', 'AGREE'), ('NO', 'NO'),
                    ('NO', 'OBJECT'), ('ABSTAIN', 'ABSTAIN'), ('ABSTAIN', 'STAND_ASIDE')) as deviates
            from ballot b
            join rule_book r on r.id = b.rule_book_id and r.procedure_rules ->> 'mandate' = 'BOUND'
            join ballot_elector e on e.ballot_id = b.id and not e.excluded and e.ags = any (:municipalities)
            join ballot_vote v on v.ballot_id = b.id and v.seat_id = e.seat_id
            cross join lateral (select * from instruction g where g.proposal_id = b.proposal_id and g.ags = e.ags
                and g.given_at <= b.closed_at order by g.number desc limit 1) i
            left join instruction_noted n on n.ballot_id = b.id and n.seat_id = e.seat_id
            where b.state = 'COUNTED' and b.about = 'MATTER' and b.form in ('OPEN', 'ROLL_CALL') and b.kind = 'YES_NO'
                and b.proposal_id in (select proposal_id from instruction where ags = any (:municipalities))""";

    /** An instruction is about the motion, not about an amendment, nor about whether the item is urgent. */
    private static final String ON_THE_MOTION = " and about = 'MATTER'";

    private final JdbcClient jdbc;

    Instructions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the ballots on a proposal as they are until the end of the transaction, and says how far they are. */
    Stand held(UUID proposal) {
        record One(UUID id, String state, @Nullable String outcome) {}
        List<One> ballots = jdbc.sql(
                        "select id, state, outcome from ballot where proposal_id = ?" + ON_THE_MOTION + " for share")
                .param(proposal)
                .query(One.class)
                .list();
        return new Stand(
                ballots.stream()
                        .filter(ballot -> ballot.state().equals("OPEN"))
                        .map(One::id)
                        .toList(),
                ballots.stream()
                        .anyMatch(ballot -> ballot.state().equals("CLOSED")
                                || "ADOPTED".equals(ballot.outcome())
                                || "REJECTED".equals(ballot.outcome())));
    }

    /** Whether a proposal was voted on, be it that the votes wait to be counted. */
    boolean isEnded(UUID proposal) {
        return jdbc.sql("select exists (select 1 from ballot where proposal_id = ?" + ON_THE_MOTION
                        + " and (state = 'CLOSED' or outcome in ('ADOPTED', 'REJECTED')))")
                .param(proposal)
                .query(Boolean.class)
                .single();
    }

    /** Adds an instruction; answers whether it is the next one, so that nobody else gave one meanwhile. */
    boolean add(InstructionRow instruction, UUID committee, Actor.Person by) {
        return jdbc.sql("""
                                insert into instruction (proposal_id, ags, number, committee_id, wish, reason, given_by_id,
                                    given_by, given_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                instruction.proposal(),
                                instruction.ags(),
                                instruction.number(),
                                committee,
                                instruction.wish().name(),
                                instruction.reason(),
                                by.account(),
                                instruction.givenBy(),
                                Timestamp.from(instruction.givenAt()))
                        .update()
                > 0;
    }

    /** What a municipality has instructed on a proposal, the last one first. */
    List<InstructionRow> of(UUID proposal, String ags) {
        return jdbc.sql("select * from instruction where proposal_id = ? and ags = ? order by number desc")
                .params(proposal, ags)
                .query(Instructions::instruction)
                .list();
    }

    /** The votes of these municipalities' seats on a proposal, the latest ballot first. */
    List<InstructedVote> votesOn(UUID proposal, Collection<String> municipalities) {
        return jdbc.sql(VOTES + " and b.proposal_id = :proposal order by b.closed_at desc, b.id, e.position")
                .param("municipalities", municipalities.toArray(String[]::new))
                .param("proposal", proposal)
                .query(Instructions::vote)
                .list();
    }

    /** The votes of these municipalities' seats in a ballot. */
    List<InstructedVote> votesIn(UUID ballot, Collection<String> municipalities) {
        return jdbc.sql(VOTES + " and b.id = :ballot order by e.position")
                .param("municipalities", municipalities.toArray(String[]::new))
                .param("ballot", ballot)
                .query(Instructions::vote)
                .list();
    }

    /** The votes against an instruction of these municipalities that they have not taken note of, the latest first. */
    List<InstructedVote> deviations(Collection<String> municipalities, int limit) {
        return jdbc.sql("select * from (" + VOTES + ") votes where deviates and not noted"
                        + " order by closed_at desc, ballot_id, seat_id limit :limit")
                .param("municipalities", municipalities.toArray(String[]::new))
                .param("limit", limit)
                .query(Instructions::vote)
                .list();
    }

    /** Notes that a municipality knows of a vote against its instruction; only the first time counts. */
    void note(InstructedVote vote, String by, Instant now) {
        jdbc.sql("insert into instruction_noted (ballot_id, seat_id, noted_by, noted_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(vote.ballot(), vote.seat(), by, Timestamp.from(now))
                .update();
    }

    /** Whether a proposal was voted on secretly. */
    boolean hadSecretBallot(UUID proposal) {
        return jdbc.sql("select exists (select 1 from ballot where proposal_id = ? and form = 'SECRET'"
                        + " and state = 'COUNTED')")
                .param(proposal)
                .query(Boolean.class)
                .single();
    }

    /** Whether the rule book of a ballot binds those who vote in it. */
    boolean binds(UUID ballot) {
        return jdbc.sql("select exists (select 1 from rule_book r join ballot b on b.rule_book_id = r.id"
                        + " where b.id = ? and r.procedure_rules ->> 'mandate' = 'BOUND')")
                .param(ballot)
                .query(Boolean.class)
                .single();
    }

    private static InstructedVote vote(ResultSet row, int number) throws SQLException {
        return new InstructedVote(
                row.getObject("ballot_id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getObject("of_committee", UUID.class),
                row.getString("title"),
                row.getTimestamp("closed_at").toInstant(),
                row.getObject("seat_id", UUID.class),
                row.getString("label"),
                row.getString("voter"),
                row.getBoolean("substitute"),
                Choice.valueOf(row.getString("choice")),
                row.getTimestamp("cast_at").toInstant(),
                instruction(row, number),
                row.getBoolean("deviates"),
                row.getBoolean("noted"));
    }

    private static InstructionRow instruction(ResultSet row, int number) throws SQLException {
        return new InstructionRow(
                row.getObject("proposal_id", UUID.class),
                row.getString("ags"),
                row.getInt("number"),
                Wish.valueOf(row.getString("wish")),
                row.getString("reason"),
                row.getString("given_by"),
                row.getTimestamp("given_at").toInstant());
    }
}
