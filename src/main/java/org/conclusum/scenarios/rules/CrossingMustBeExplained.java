package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever says what follows from a crossed trip wire says why. */
public record CrossingMustBeExplained(String note) implements Rule {

    @Override
    public void check() {
        if (note.isBlank()) {
            throw new RuleViolated("rule.CrossingMustBeExplained");
        }
    }
}
