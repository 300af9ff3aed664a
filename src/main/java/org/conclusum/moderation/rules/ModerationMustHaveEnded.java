package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** There is one moderation of a proposal at a time. */
public record ModerationMustHaveEnded(boolean running) implements Rule {

    @Override
    public void check() {
        if (running) {
            throw new RuleViolated("rule.ModerationMustHaveEnded");
        }
    }
}
