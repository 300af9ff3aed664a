package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who resists strongly is asked what would lessen it, and nobody else. */
public record ReservationMustBeStrong(boolean strong) implements Rule {

    @Override
    public void check() {
        if (!strong) {
            throw new RuleViolated("rule.ReservationMustBeStrong");
        }
    }
}
