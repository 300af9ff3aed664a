package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An estimate without a reason helps nobody who reads it a year later. */
public record EstimateMustHaveAReason(String reason) implements Rule {

    @Override
    public void check() {
        if (reason.isBlank()) {
            throw new RuleViolated("rule.EstimateMustHaveAReason");
        }
    }
}
