package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Interests are moderated anew where the home bodies did not agree, or one said no with conditions. */
public record ModerationMustHaveAReason(boolean reason) implements Rule {

    @Override
    public void check() {
        if (!reason) {
            throw new RuleViolated("rule.ModerationMustHaveAReason");
        }
    }
}
