package org.conclusum.procedures.cockpit.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A case goes from where it stands to a step of its own model. */
public record StepMoveMustLeadSomewhere(boolean possible) implements Rule {

    @Override
    public void check() {
        if (!possible) {
            throw new RuleViolated("rule.StepMoveMustLeadSomewhere");
        }
    }
}
