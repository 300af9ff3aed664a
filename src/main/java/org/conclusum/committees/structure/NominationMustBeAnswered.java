package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only what was named can be recorded. */
public record NominationMustBeAnswered(boolean answered) implements Rule {

    @Override
    public void check() {
        if (!answered) {
            throw new RuleViolated("rule.NominationMustBeAnswered");
        }
    }
}
