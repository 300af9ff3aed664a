package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The office moderates what waits for a decision, and not what was decided or is being put together. */
public record ModerationMustPrecedeTheDecision(boolean waiting) implements Rule {

    @Override
    public void check() {
        if (!waiting) {
            throw new RuleViolated("rule.ModerationMustPrecedeTheDecision");
        }
    }
}
