package org.conclusum.procedures.cockpit.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A case is not asked to go to two places at once. */
public record OneStepMoveForEachCase(boolean alone) implements Rule {

    @Override
    public void check() {
        if (!alone) {
            throw new RuleViolated("rule.OneStepMoveForEachCase");
        }
    }
}
