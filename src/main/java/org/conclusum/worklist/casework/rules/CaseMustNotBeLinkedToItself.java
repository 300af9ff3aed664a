package org.conclusum.worklist.casework.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A link leads to another case. */
public record CaseMustNotBeLinkedToItself(boolean other) implements Rule {

    @Override
    public void check() {
        if (!other) {
            throw new RuleViolated("rule.CaseMustNotBeLinkedToItself");
        }
    }
}
