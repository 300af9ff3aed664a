package org.conclusum.procedures.cockpit.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Where the model does not lead, a case goes by the decision of two people (four-eyes principle). */
public record StepMoveMustBeAllowedByASecondPerson(boolean second) implements Rule {

    @Override
    public void check() {
        if (!second) {
            throw new RuleViolated("rule.StepMoveMustBeAllowedByASecondPerson");
        }
    }
}
