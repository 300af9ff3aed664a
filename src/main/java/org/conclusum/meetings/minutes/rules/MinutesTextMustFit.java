package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A text is short enough to be kept and printed. */
public record MinutesTextMustFit(int length) implements Rule {

    /** Characters with their marks, about fifty pages. */
    public static final int LIMIT = 200_000;

    @Override
    public void check() {
        if (length > LIMIT) {
            throw new RuleViolated("rule.MinutesTextMustFit", LIMIT);
        }
    }
}
