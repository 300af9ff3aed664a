package org.conclusum.worklist.handover.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Work is handed over from one day to another, the last of which has not passed. */
public record HandoverMustHaveAnEnd(boolean ends) implements Rule {

    @Override
    public void check() {
        if (!ends) {
            throw new RuleViolated("rule.HandoverMustHaveAnEnd");
        }
    }
}
