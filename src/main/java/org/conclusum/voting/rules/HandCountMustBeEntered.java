package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A ballot on paper ends with a count of its papers. */
public record HandCountMustBeEntered(boolean entered) implements Rule {

    @Override
    public void check() {
        if (!entered) {
            throw new RuleViolated("rule.HandCountMustBeEntered");
        }
    }
}
