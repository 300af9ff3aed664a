package org.conclusum.voting.decision;

/** Nothing is adopted without a single vote in favour. */
final class SomebodyMustVoteYes implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        return facts.count().total().yes().isZero()
                ? Ruling.ends(
                        Outcome.REJECTED,
                        Reason.NO_YES_VOTES,
                        StepKey.VOTES_WITHOUT_YES.telling().judged(Verdict.NOT_MET))
                : Ruling.passes();
    }
}
