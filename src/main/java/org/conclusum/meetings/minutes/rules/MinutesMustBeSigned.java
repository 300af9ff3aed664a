package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is wrong in signed minutes is put right by an addendum that everybody sees; before that the text itself is open. */
public record MinutesMustBeSigned(boolean signed) implements Rule {

    @Override
    public void check() {
        if (!signed) {
            throw new RuleViolated("rule.MinutesMustBeSigned");
        }
    }
}
