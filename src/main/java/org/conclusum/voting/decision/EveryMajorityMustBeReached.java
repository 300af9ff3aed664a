package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.kernel.Fraction;

/** All majorities the rules ask for must be reached; equal votes are left to the rule on ties. */
final class EveryMajorityMustBeReached implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        List<DerivationStep> steps = new ArrayList<>();
        boolean allMet = true;
        for (ConditionFinding finding : MajorityCheck.of(facts)) {
            DerivationStep step = step(finding);
            steps.add(step);
            if (finding.met() && step.verdict() == Verdict.NOT_MET) {
                steps.add(noBlockingMinority(facts));
            }
            allMet &= finding.met();
        }
        return allMet || facts.isTied()
                ? Ruling.passes(steps)
                : Ruling.ends(Outcome.REJECTED, Reason.MAJORITY_NOT_REACHED, steps);
    }

    private static DerivationStep step(ConditionFinding finding) {
        Fraction required = finding.required();
        if (required == null) {
            return StepKey.CONDITION_WITHOUT_BASE.telling().judged(Verdict.NOT_MET);
        }
        boolean reached = finding.threshold().isMetBy(finding.reached(), finding.baseAmount());
        return DerivationStep.telling(StepKey.ofCondition(finding.measure(), finding.base()), required)
                .judged(Verdict.of(reached))
                .measured(finding.reached(), finding.baseAmount(), finding.threshold());
    }

    private static DerivationStep noBlockingMinority(Facts facts) {
        Fraction holdingOut = Fraction.of(facts.amounts().unitsNotSayingYes());
        Fraction needed = Fraction.of(facts.decisionCase().rules().majority().blockingMinority());
        return StepKey.CONDITION_NO_BLOCKING_MINORITY
                .telling(holdingOut, needed)
                .judged(Verdict.MET);
    }
}
