package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A reason is read in the meeting: a page, not a file. */
public record ReasonMustFit(@Nullable String reason) implements Rule {

    public static final int LONGEST = 2000;

    @Override
    public void check() {
        if (reason != null && reason.length() > LONGEST) {
            throw new RuleViolated("rule.ReasonMustFit", LONGEST, reason.length());
        }
    }
}
