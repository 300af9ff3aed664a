package org.conclusum.resolutions.ratification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.HomeBodyRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.CastVotes;
import org.conclusum.voting.decision.Choice;
import org.conclusum.voting.decision.DecisionCase;
import org.conclusum.voting.decision.DecisionResult;
import org.conclusum.voting.decision.DerivationStep;
import org.conclusum.voting.decision.Electorate;
import org.conclusum.voting.decision.Evaluation;
import org.conclusum.voting.decision.VotingSeat;

/**
 * A ratification as a decision case: each municipality is a seat and a unit with its votes in the committee, and what
 * its home body decided in time is its ballot. The evaluation of votes decides it.
 */
final class RatificationCase {

    private static final String MAJORITIES = "condition.";

    private final DecisionCase asDecided;
    private final List<String> silent;
    private final boolean silenceConsents;

    private RatificationCase(DecisionCase asDecided, List<String> silent, boolean silenceConsents) {
        this.asDecided = asDecided;
        this.silent = silent;
        this.silenceConsents = silenceConsents;
    }

    static RatificationCase of(Ratification ratification) {
        Map<String, Choice> ballots = new HashMap<>();
        for (HomeBody body : ratification.bodies()) {
            HomeResult result = body.result();
            if (result != null && !body.isLate()) {
                ballots.put(body.ags(), result.agrees() ? Choice.YES : Choice.NO);
            }
        }
        List<VotingSeat> seats = ratification.bodies().stream()
                .map(body -> new VotingSeat(body.ags(), body.ags(), body.weight(), null))
                .toList();
        DecisionRules rules = new DecisionRules(null, Majority.of(condition(ratification.needed())));
        return new RatificationCase(
                DecisionCase.meeting(
                        ratification.resolution().toString(), rules, Electorate.of(seats), CastVotes.ballots(ballots)),
                ratification.bodies().stream()
                        .map(HomeBody::ags)
                        .filter(ags -> !ballots.containsKey(ags))
                        .toList(),
                ratification.silenceConsents());
    }

    private static MajorityCondition condition(HomeBodyRules.Needed needed) {
        return switch (needed) {
            case ALL -> new MajorityCondition(Measure.UNITS, Base.STATUTORY, Threshold.atLeast(Fraction.ONE));
            case MAJORITY ->
                new MajorityCondition(Measure.UNITS, Base.STATUTORY, Threshold.moreThan(Fraction.of(1, 2)));
            case WEIGHTED ->
                new MajorityCondition(Measure.VOTES, Base.STATUTORY, Threshold.moreThan(Fraction.of(1, 2)));
        };
    }

    /** Whether the home bodies agree, with the silent ones as the rule book has it. */
    boolean outcome() {
        return (silenceConsents ? withSilent(Choice.YES) : Evaluation.of(asDecided)).isAdopted();
    }

    /** What is sure by now: the missing ones could all say no, or all say yes. */
    RatificationStanding standing() {
        if (withSilent(Choice.NO).isAdopted()) {
            return RatificationStanding.REACHED;
        }
        return withSilent(Choice.YES).isAdopted() ? RatificationStanding.OPEN : RatificationStanding.OUT_OF_REACH;
    }

    /** How the majority stands by the decisions that are there; with the silent ones once it has ended. */
    List<DerivationStep> majority(boolean ended) {
        DecisionResult result = ended && silenceConsents ? withSilent(Choice.YES) : Evaluation.of(asDecided);
        return result.derivation().stream()
                .filter(step -> step.key().startsWith(MAJORITIES))
                .toList();
    }

    private DecisionResult withSilent(Choice choice) {
        Map<String, Choice> ballots = new HashMap<>(asDecided.votes().ballots());
        silent.forEach(ags -> ballots.put(ags, choice));
        return Evaluation.of(asDecided.with(CastVotes.ballots(ballots)));
    }
}
