package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever sends a proposal another way than suggested says why, in short. */
public record DeviationMustBeReasoned(boolean deviating, String reason) implements Rule {

    private static final int LONGEST = 500;

    @Override
    public void check() {
        if (deviating && (reason.isBlank() || reason.strip().length() > LONGEST)) {
            throw new RuleViolated("rule.DeviationMustBeReasoned");
        }
    }
}
