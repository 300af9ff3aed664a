package org.conclusum.voting.decision;

/** Without a proper summons nothing can be decided. */
final class SummonsMustBeProper implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        return facts.decisionCase().summons().proper()
                ? Ruling.passes()
                : Ruling.ends(
                        Outcome.NOT_DECIDABLE,
                        Reason.NOTICE,
                        StepKey.NOTICE_IMPROPER.telling().judged(Verdict.NOT_MET));
    }
}
