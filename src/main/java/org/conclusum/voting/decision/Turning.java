package org.conclusum.voting.decision;

import java.math.BigInteger;
import java.util.Optional;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.committees.rules.Tie;
import org.conclusum.kernel.Fraction;

/**
 * How many yes votes more, or fewer, would have turned the result, everything else being equal.
 *
 * <p>Told only where one majority of votes decides: with blocks or several majorities there is no single number. Where
 * the base is the votes cast, a further yes is one that was not cast and a missing one would not have been, so the base
 * moves along; where it stands firm, it does not matter what the others would have said instead.
 */
final class Turning {

    private final Facts facts;
    private final Base base;
    private final Threshold threshold;
    private final Fraction yes;
    private final Fraction whole;
    private final Fraction step;

    private Turning(Facts facts) {
        Majority majority = facts.decisionCase().rules().majority();
        boolean chairTips =
                majority.knowsTies() && majority.tie() == Tie.CHAIR_DECIDES && facts.ballotOfChair() == Choice.YES;
        Threshold asked = majority.conditions().getFirst().threshold();
        this.facts = facts;
        this.base = majority.conditions().getFirst().base();
        this.threshold = chairTips ? Threshold.atLeast(asked.share()) : asked;
        this.yes = facts.count().total().yes();
        this.whole = facts.amounts().base(Measure.VOTES, base);
        this.step = facts.amounts().step(Measure.VOTES);
    }

    static Optional<DerivationStep> of(Facts facts, Outcome outcome, boolean byMajority) {
        if (!byMajority || !isTellable(facts)) {
            return Optional.empty();
        }
        Turning turning = new Turning(facts);
        return outcome == Outcome.ADOPTED
                ? turning.fewer().map(votes -> StepKey.TURN_FEWER.telling(votes))
                : turning.more().map(votes -> StepKey.TURN_MORE.telling(votes));
    }

    private static boolean isTellable(Facts facts) {
        Majority majority = facts.decisionCase().rules().majority();
        return facts.decisionCase().procedure().kind() != ProcedureKind.CONSENSUS
                && majority.blockVote() == null
                && majority.conditions().size() == 1
                && majority.conditions().getFirst().measure() == Measure.VOTES
                && majority.conditions().getFirst().base() != Base.PRESENT;
    }

    private Optional<Fraction> more() {
        Fraction perVote = gainPerVote();
        if (perVote.isZero() || whole.isZero()) {
            return Optional.empty();
        }
        Fraction missing = whole.times(threshold.share()).minus(yes).dividedBy(perVote);
        Fraction more = inSteps(missing, threshold.strict());
        return couldHaveBeenCast(more) ? Optional.of(more) : Optional.empty();
    }

    /** Nothing where only the last yes would have lost it: that says no more than that somebody must vote yes. */
    private Optional<Fraction> fewer() {
        Fraction perVote = gainPerVote();
        if (perVote.isZero()) {
            return Optional.empty();
        }
        Fraction spare = yes.minus(whole.times(threshold.share())).dividedBy(perVote);
        Fraction fewer = inSteps(spare, !threshold.strict());
        return fewer.isAtLeast(yes) ? Optional.empty() : Optional.of(fewer);
    }

    /** What a yes adds to the lead over the threshold: all of it, or less where the base grows with it. */
    private Fraction gainPerVote() {
        return moves() ? Fraction.ONE.minus(threshold.share()) : Fraction.ONE;
    }

    private boolean moves() {
        return base == Base.YES_NO || base == Base.CAST;
    }

    /** Whether so many votes were left; where only tallies are known, nobody can say that they were not. */
    private boolean couldHaveBeenCast(Fraction votes) {
        Fraction entitled = facts.amounts().base(Measure.VOTES, Base.ENTITLED);
        UnitVotes total = facts.count().total();
        Fraction used =
                switch (base) {
                    case YES_NO -> total.yesAndNo();
                    case CAST -> total.cast();
                    case PRESENT, ENTITLED, STATUTORY -> total.yes();
                };
        return entitled.isZero() || entitled.isAtLeast(used.plus(votes));
    }

    private Fraction inSteps(Fraction votes, boolean strictlyMore) {
        Fraction steps = votes.dividedBy(step);
        Fraction least = Fraction.of(strictlyMore ? steps.floor().add(BigInteger.ONE) : steps.ceil());
        return (least.isAtLeast(Fraction.ONE) ? least : Fraction.ONE).times(step);
    }
}
