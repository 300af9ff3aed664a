package org.conclusum.worklist.handover.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** On each day one person stands in for somebody, so that work is neither done twice nor left. */
public record AbsencesMustNotOverlap(boolean alone) implements Rule {

    @Override
    public void check() {
        if (!alone) {
            throw new RuleViolated("rule.AbsencesMustNotOverlap");
        }
    }
}
