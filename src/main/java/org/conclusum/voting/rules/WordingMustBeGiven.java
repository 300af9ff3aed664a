package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody votes on nothing. */
public record WordingMustBeGiven(String wording) implements Rule {

    @Override
    public void check() {
        if (wording.isBlank()) {
            throw new RuleViolated("rule.WordingMustBeGiven");
        }
    }
}
