package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The reason of a break is a few words. */
public record BreakReasonMustFit(String reason) implements Rule {

    private static final int LONGEST = 300;

    @Override
    public void check() {
        if (reason.length() > LONGEST) {
            throw new RuleViolated("rule.BreakReasonMustFit", LONGEST, reason.length());
        }
    }
}
