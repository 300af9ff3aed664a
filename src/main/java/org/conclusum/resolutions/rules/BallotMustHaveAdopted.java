package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Only what a committee adopted becomes a resolution. */
public record BallotMustHaveAdopted(@Nullable String outcome) implements Rule {

    private static final String ADOPTED = "ADOPTED";

    @Override
    public void check() {
        if (!ADOPTED.equals(outcome)) {
            throw new RuleViolated("rule.BallotMustHaveAdopted");
        }
    }
}
