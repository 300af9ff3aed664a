package org.conclusum.resolutions.effect.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever states an effect says how it is to be understood. */
public record FindingMustBeExplained(String words) implements Rule {

    private static final int LONGEST = 5_000;

    @Override
    public void check() {
        if (words.isBlank() || words.strip().length() > LONGEST) {
            throw new RuleViolated("rule.FindingMustBeExplained", LONGEST);
        }
    }
}
