package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only an objection that still stands is met or judged. */
public record ObjectionMustStand(boolean stands) implements Rule {

    @Override
    public void check() {
        if (!stands) {
            throw new RuleViolated("rule.ObjectionMustStand");
        }
    }
}
