package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A resistance is a whole number from 0 to 10. */
public record ResistanceMustLieOnTheScale(int resistance) implements Rule {

    private static final int TOP = 10;

    @Override
    public void check() {
        if (resistance < 0 || resistance > TOP) {
            throw new RuleViolated("rule.ResistanceMustLieOnTheScale", TOP);
        }
    }
}
