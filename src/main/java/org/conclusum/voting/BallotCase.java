package org.conclusum.voting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.choice.ChoiceCase;
import org.conclusum.voting.choice.MarkedBallot;
import org.conclusum.voting.decision.Call;
import org.conclusum.voting.decision.CastVotes;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.Electorate;
import org.conclusum.voting.decision.Procedure;
import org.conclusum.voting.decision.ReceivedBallot;
import org.conclusum.voting.decision.Sender;
import org.conclusum.voting.decision.Tally;
import org.conclusum.voting.decision.VotingSeat;
import org.conclusum.voting.decision.VotingUnit;

/**
 * The decision case of a ballot: what was frozen, who was there, what was voted.
 *
 * <p>A seat counts as present if somebody of it was there when the ballot was closed, or had voted before leaving: who
 * came late takes part, and nobody's vote is lost by leaving the room after it.
 */
final class BallotCase {

    /** The office sends it only with its warning. */
    private static final Call SECOND_CALL = new Call(2, true);

    private BallotCase() {}

    static DecisionCase of(Ballot ballot, List<Elector> electors, List<Vote> votes) {
        CastVotes cast = CastVotes.ballots(ballots(electors, votes));
        return DecisionCase.meeting(
                        ballot.id().toString(),
                        ballot.rules().decision(),
                        electorate(ballot, electors, seats(votes)),
                        CastVotes.ballots(Map.of()))
                .with(call(ballot))
                .with(ballot.plan().isConsensus() ? Procedure.CONSENSUS : Procedure.MEETING, cast);
    }

    /** The case of a circular: everything that was received, and who objects to the procedure. */
    static DecisionCase circular(
            Ballot ballot,
            List<Elector> electors,
            CircularTerms terms,
            List<CircularReply> replies,
            List<CircularObjection> objections) {
        List<ReceivedBallot> received =
                counted(electors, replies).map(BallotCase::received).toList();
        List<UUID> objecting = objections.stream().map(CircularObjection::seat).toList();
        return DecisionCase.meeting(
                        ballot.id().toString(),
                        ballot.rules().decision(),
                        electorate(ballot, electors, Set.of()).withAbsent(Set.of()),
                        CastVotes.ballots(Map.of()))
                .with(terms.procedure(ballot.plan().deadline(), objecting), CastVotes.received(received));
    }

    /** An answer of who has a conflict of interest is none; one of a seat that is out is told to be ignored. */
    private static Stream<CircularReply> counted(List<Elector> electors, List<CircularReply> replies) {
        Set<UUID> out =
                electors.stream().filter(Elector::excluded).map(Elector::seat).collect(Collectors.toSet());
        return replies.stream()
                .filter(reply -> reply.standing() != CircularReply.Standing.CONFLICTED || out.contains(reply.seat()));
    }

    private static ReceivedBallot received(CircularReply reply) {
        return new ReceivedBallot(
                reply.seat().toString(),
                reply.substitute() ? Sender.SUBSTITUTE : Sender.PRINCIPAL,
                org.conclusum.voting.decision.Choice.valueOf(reply.choice().name()),
                reply.receivedAt());
    }

    /** Nobody knows how a seat voted; all votes stand as the tally of one unit, whichever it is. */
    static DecisionCase of(Ballot ballot, List<Elector> electors, SecretVotes votes) {
        Tally tally = new Tally(votes.votes(Choice.YES), votes.votes(Choice.NO), votes.votes(Choice.ABSTAIN));
        return DecisionCase.meeting(
                        ballot.id().toString(),
                        ballot.rules().decision(),
                        electorate(ballot, electors, votes.participants()),
                        CastVotes.tallies(Map.of(electors.getFirst().unit(), tally)))
                .with(call(ballot));
    }

    private static Call call(Ballot ballot) {
        return ballot.motion().secondCall() ? SECOND_CALL : Call.FIRST;
    }

    static ChoiceCase ofChoice(Ballot ballot, List<Elector> electors, List<Vote> votes) {
        Map<UUID, Fraction> weights = electors.stream().collect(Collectors.toMap(Elector::seat, Elector::weight));
        List<MarkedBallot> marked = votes.stream()
                .map(vote ->
                        marked(vote.seat().toString(), weights.getOrDefault(vote.seat(), Fraction.ZERO), vote.answer()))
                .toList();
        return choice(ballot, electorate(ballot, electors, seats(votes)), marked, "");
    }

    static ChoiceCase ofChoice(Ballot ballot, List<Elector> electors, SecretVotes votes) {
        Fraction part = Fraction.of(1, votes.parts());
        List<MarkedBallot> marked = votes.papers().stream()
                .map(paper -> marked(paper.code().value(), part, paper.answer()))
                .toList();
        return choice(
                ballot,
                electorate(ballot, electors, votes.participants()),
                marked,
                electors.getFirst().unit());
    }

    private static ChoiceCase choice(
            Ballot ballot, Electorate electorate, List<MarkedBallot> marked, String secretUnit) {
        Question question = ballot.plan().question();
        return new ChoiceCase(
                DecisionCase.meeting(
                                ballot.id().toString(),
                                ballot.rules().decision(),
                                electorate,
                                CastVotes.ballots(Map.of()))
                        .with(call(ballot)),
                question.options().size(),
                question.places(),
                question.kind() == BallotKind.ELECTION,
                marked,
                secretUnit);
    }

    private static MarkedBallot marked(String seat, Fraction weight, Answer answer) {
        return new MarkedBallot(seat, weight, answer.picks(), answer.choice() == Choice.ABSTAIN);
    }

    private static Set<UUID> seats(List<Vote> votes) {
        return votes.stream().map(Vote::seat).collect(Collectors.toSet());
    }

    private static Electorate electorate(Ballot ballot, List<Elector> electors, Set<UUID> voted) {
        Set<String> absent = new LinkedHashSet<>();
        Set<String> excluded = new LinkedHashSet<>();
        Map<String, VotingUnit> units = new LinkedHashMap<>();
        for (Elector elector : electors) {
            units.put(elector.unit(), new VotingUnit(Fraction.ONE, elector.inhabitants()));
            if (elector.excluded()) {
                excluded.add(elector.seat().toString());
            }
            if (!elector.isPresent() && !voted.contains(elector.seat())) {
                absent.add(elector.seat().toString());
            }
        }
        Electorate electorate = Electorate.of(
                        electors.stream().map(BallotCase::seat).toList())
                .withUnits(units)
                .withAbsent(absent)
                .withExcluded(excluded);
        Ballot.Ending ending = ballot.ending();
        return ending == null || ending.chairSeat() == null
                ? electorate
                : electorate.withChair(ending.chairSeat().toString());
    }

    private static VotingSeat seat(Elector elector) {
        return new VotingSeat(elector.seat().toString(), elector.unit(), elector.weight(), elector.group());
    }

    private static Map<String, org.conclusum.voting.decision.Choice> ballots(List<Elector> electors, List<Vote> votes) {
        Map<UUID, Choice> bySeat = new LinkedHashMap<>();
        votes.forEach(vote -> bySeat.put(vote.seat(), vote.choice()));
        Map<String, org.conclusum.voting.decision.Choice> ballots = new LinkedHashMap<>();
        for (Elector elector : electors) {
            Choice choice = bySeat.get(elector.seat());
            if (choice != null) {
                ballots.put(elector.seat().toString(), org.conclusum.voting.decision.Choice.valueOf(choice.name()));
            }
        }
        return ballots;
    }
}
