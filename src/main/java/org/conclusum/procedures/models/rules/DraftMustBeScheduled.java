package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a release that has not come into force yet can be called back. */
public record DraftMustBeScheduled(boolean scheduled) implements Rule {

    @Override
    public void check() {
        if (!scheduled) {
            throw new RuleViolated("rule.DraftMustBeScheduled");
        }
    }
}
