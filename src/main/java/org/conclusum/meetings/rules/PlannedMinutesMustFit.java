package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** An item takes between one minute and ten hours, if anybody plans that. */
public record PlannedMinutesMustFit(@Nullable Integer minutes) implements Rule {

    public static final int LONGEST = 600;

    @Override
    public void check() {
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw new RuleViolated("rule.PlannedMinutesMustFit", LONGEST);
        }
    }
}
