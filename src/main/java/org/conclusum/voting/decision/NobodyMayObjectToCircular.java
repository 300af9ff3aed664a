package org.conclusum.voting.decision;

import org.conclusum.kernel.Fraction;

/** A circular needs that nobody who may vote insists on a meeting (VwVfG § 90 (1) sentence 2). */
final class NobodyMayObjectToCircular implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        long objections = facts.decisionCase().procedure().objections().stream()
                .filter(seat -> !facts.electorate().excluded().contains(seat))
                .distinct()
                .count();
        return objections == 0
                ? Ruling.passes()
                : Ruling.ends(
                        Outcome.REFERRED,
                        Reason.OBJECTION,
                        StepKey.CIRCULAR_OBJECTION
                                .telling(Fraction.of(objections))
                                .judged(Verdict.NOT_MET));
    }
}
