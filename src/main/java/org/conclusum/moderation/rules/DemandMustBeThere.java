package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A variant is measured by must-haves and red lines that a municipality has named. */
public record DemandMustBeThere(boolean demanded) implements Rule {

    @Override
    public void check() {
        if (!demanded) {
            throw new RuleViolated("rule.DemandMustBeThere");
        }
    }
}
