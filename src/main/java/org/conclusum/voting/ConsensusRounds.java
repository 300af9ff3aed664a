package org.conclusum.voting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.rules.ConsensusRules;
import org.conclusum.committees.rules.ConsensusRules.Afterwards;
import org.conclusum.committees.rules.DecidedBy;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Rule;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.proposals.ProposalRoutes;
import org.conclusum.voting.decision.ProcedureKind;
import org.conclusum.voting.rules.ConsensusRoundsMustNotBeExhausted;
import org.conclusum.voting.rules.ItemMustNotBeDecidedYet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds in which consensus is sought on an item, and what follows each. */
@Service
@Transactional
public class ConsensusRounds {

    /** What follows a round that was left open. */
    public enum Next {
        ROUND,
        VOTE,
        REFER,
        RECORD_DISSENT
    }

    private final JdbcClient jdbc;
    private final MeetingLookup meetings;
    private final ProposalRoutes routes;
    private final CommitteeDirectory committees;

    ConsensusRounds(JdbcClient jdbc, MeetingLookup meetings, ProposalRoutes routes, CommitteeDirectory committees) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.routes = routes;
        this.committees = committees;
    }

    /** What follows a round with an objection: another, or after the last what the rule book names; a run-off a choice. */
    @Transactional(readOnly = true)
    public Next after(UUID ballot) {
        return find(ballot).map(ConsensusRounds::next).orElse(Next.VOTE);
    }

    static Next next(ConsensusRound round) {
        return round.isLast() ? Next.valueOf(round.afterwards().name()) : Next.ROUND;
    }

    /** The rounds on an item that were left open, the first one first. */
    @Transactional(readOnly = true)
    public List<ConsensusRound> leftOpen(UUID item) {
        return jdbc.sql("select r.* from ballot_round r join ballot b on b.id = r.ballot_id"
                        + " where b.item_id = ? and b.outcome = 'OPEN' order by r.round")
                .param(item)
                .query((row, number) -> new ConsensusRound(
                        row.getObject("ballot_id", UUID.class),
                        row.getInt("round"),
                        row.getInt("rounds"),
                        Afterwards.valueOf(row.getString("afterwards"))))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ConsensusRound> find(UUID ballot) {
        return jdbc.sql("select * from ballot_round where ballot_id = ?")
                .param(ballot)
                .query((row, number) -> new ConsensusRound(
                        ballot,
                        row.getInt("round"),
                        row.getInt("rounds"),
                        Afterwards.valueOf(row.getString("afterwards"))))
                .optional();
    }

    /** The ways in which an item may be voted on next, the committee's usual one first; none where nothing may follow. */
    @Transactional(readOnly = true)
    public List<ProcedureKind> proceduresFor(UUID item) {
        List<ConsensusRound> before = leftOpen(item);
        if (!before.isEmpty()) {
            return switch (next(before.getLast())) {
                case ROUND -> List.of(ProcedureKind.CONSENSUS, ProcedureKind.MEETING);
                case VOTE -> List.of(ProcedureKind.MEETING);
                case REFER, RECORD_DISSENT -> List.of();
            };
        }
        AgendaItemRow row = meetings.item(item);
        if (row.proposal() != null && routes.isForNoting(row.proposal())) {
            return List.of();
        }
        MeetingRow meeting = meetings.row(row.meeting());
        RuleBook rules = committees.ruleBookOn(
                meeting.committee(), meeting.startsAt().atZone(LegalTime.ZONE).toLocalDate());
        return rules.decidedBy() == DecidedBy.CONSENSUS
                ? List.of(ProcedureKind.CONSENSUS, ProcedureKind.MEETING)
                : List.of(ProcedureKind.MEETING, ProcedureKind.CONSENSUS);
    }

    /** Refuses what may not follow the rounds so far: a further one after the last, or a vote where none is provided. */
    void requireRoomFor(BallotPlan plan, List<ConsensusRound> before, RuleBook rules) {
        if (before.isEmpty()) {
            return;
        }
        Next next = next(before.getLast());
        Rule.checkAll(new ItemMustNotBeDecidedYet(next == Next.REFER || next == Next.RECORD_DISSENT));
        if (plan.isConsensus()) {
            Rule.checkAll(new ConsensusRoundsMustNotBeExhausted(
                    before.size() + 1, rules.consensus().rounds()));
        }
    }

    void add(UUID ballot, List<ConsensusRound> before, ConsensusRules rules) {
        jdbc.sql("insert into ballot_round (ballot_id, round, rounds, afterwards) values (?, ?, ?, ?)")
                .params(
                        ballot,
                        before.size() + 1,
                        rules.rounds(),
                        rules.afterwards().name())
                .update();
    }
}
