package org.conclusum.resolutions.effect.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever lets a matter rest although its target was missed says why. */
public record RestMustHaveAReason(String reason) implements Rule {

    private static final int LONGEST = 1_000;

    @Override
    public void check() {
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new RuleViolated("rule.RestMustHaveAReason", LONGEST);
        }
    }
}
