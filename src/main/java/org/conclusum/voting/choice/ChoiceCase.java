package org.conclusum.voting.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.CastVotes;
import org.conclusum.voting.decision.Choice;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.Tally;

/**
 * Everything that decides a choice among options or an election.
 *
 * @param frame rules and electorate, without votes
 * @param options how many options or candidates there are; they have the numbers from 1 on
 * @param places how many of them are taken
 * @param election whether people are elected: then a tie is broken by another round and not by the chair (VwVfG § 92)
 * @param ballots in any order
 * @param secretUnit where nobody knows whose a ballot is, a unit of the electorate to which all are put down; else empty
 */
public record ChoiceCase(
        DecisionCase frame, int options, int places, boolean election, List<MarkedBallot> ballots, String secretUnit) {

    public ChoiceCase {
        ballots = List.copyOf(ballots);
        if (options < 1 || places < 1 || places > options) {
            throw new IllegalArgumentException(places + " places for " + options + " options");
        }
    }

    List<Integer> numbers() {
        return IntStream.rangeClosed(1, options).boxed().toList();
    }

    /** Decides on one option as on a motion: ballots for it say yes, abstentions abstain, all others say no. */
    DecisionResult decide(int option) {
        DecisionCase on = frame.with(secretUnit.isEmpty() ? votesBySeat(option) : tally(option));
        return Evaluation.of(election ? on.with(on.rules().withTie(Tie.REJECTED)) : on);
    }

    private CastVotes votesBySeat(int option) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        ballots.forEach(ballot -> choices.put(ballot.seat(), choice(ballot, option)));
        return CastVotes.ballots(choices);
    }

    private CastVotes tally(int option) {
        return CastVotes.tallies(Map.of(
                secretUnit, new Tally(sum(Choice.YES, option), sum(Choice.NO, option), sum(Choice.ABSTAIN, option))));
    }

    private Fraction sum(Choice choice, int option) {
        return ballots.stream()
                .filter(ballot -> choice(ballot, option) == choice)
                .map(MarkedBallot::weight)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Choice choice(MarkedBallot ballot, int option) {
        if (ballot.abstains()) {
            return Choice.ABSTAIN;
        }
        return ballot.isFor(option) ? Choice.YES : Choice.NO;
    }
}
