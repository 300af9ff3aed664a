package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only an item with a motion can be amended. */
public record OnlyMotionsMayBeAmended(boolean motion) implements Rule {

    @Override
    public void check() {
        if (!motion) {
            throw new RuleViolated("rule.OnlyMotionsMayBeAmended");
        }
    }
}
