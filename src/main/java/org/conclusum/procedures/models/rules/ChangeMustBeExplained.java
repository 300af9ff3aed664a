package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A second person reads what changes and why. */
public record ChangeMustBeExplained(String note) implements Rule {

    @Override
    public void check() {
        if (note.isBlank()) {
            throw new RuleViolated("rule.ChangeMustBeExplained");
        }
    }
}
