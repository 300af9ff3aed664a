package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A step of a moderation comes when it is its turn, and only once. */
public record ModerationMustBeThere(boolean there) implements Rule {

    @Override
    public void check() {
        if (!there) {
            throw new RuleViolated("rule.ModerationMustBeThere");
        }
    }
}
