package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A value that takes the place of the ratings says why. */
public record AgreementMustBeExplained(String note) implements Rule {

    @Override
    public void check() {
        if (note.isBlank()) {
            throw new RuleViolated("rule.AgreementMustBeExplained");
        }
    }
}
