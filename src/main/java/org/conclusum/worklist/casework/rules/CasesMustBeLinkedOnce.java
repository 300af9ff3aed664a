package org.conclusum.worklist.casework.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Two cases are linked once in the same sense. */
public record CasesMustBeLinkedOnce(boolean first) implements Rule {

    @Override
    public void check() {
        if (!first) {
            throw new RuleViolated("rule.CasesMustBeLinkedOnce");
        }
    }
}
