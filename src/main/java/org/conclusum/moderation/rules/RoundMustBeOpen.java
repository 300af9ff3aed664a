package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Municipalities rate while the round is open, and see each other's result only after it. */
public record RoundMustBeOpen(boolean open) implements Rule {

    @Override
    public void check() {
        if (!open) {
            throw new RuleViolated("rule.RoundMustBeOpen");
        }
    }
}
