package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who calls off or gives back says why. */
public record ReasonMustBeGiven(String reason) implements Rule {

    @Override
    public void check() {
        if (reason.isBlank()) {
            throw new RuleViolated("rule.ReasonMustBeGiven");
        }
    }
}
