package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;

/** Whoever has to bear a decision must have said yes to it. */
final class BurdenedUnitsMustConsent implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        List<DerivationStep> steps = new ArrayList<>();
        boolean allConsent = true;
        for (String unit : facts.decisionCase().rules().majority().requiredYes()) {
            boolean consents = facts.count().of(unit).stance() == Stance.YES;
            steps.add(StepKey.CONSENT.telling(unit).judged(Verdict.of(consents)));
            allConsent &= consents;
        }
        return allConsent ? Ruling.passes(steps) : Ruling.ends(Outcome.REJECTED, Reason.CONSENT_MISSING, steps);
    }
}
