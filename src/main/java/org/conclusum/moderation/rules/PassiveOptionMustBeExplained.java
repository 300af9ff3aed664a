package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Everybody knows what it means to decide nothing, as it is the benchmark of all options. */
public record PassiveOptionMustBeExplained(String meaning) implements Rule {

    @Override
    public void check() {
        if (meaning.isBlank()) {
            throw new RuleViolated("rule.PassiveOptionMustBeExplained");
        }
    }
}
