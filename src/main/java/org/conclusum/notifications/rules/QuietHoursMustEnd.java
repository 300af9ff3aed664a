package org.conclusum.notifications.rules;

import java.time.LocalTime;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Quiet hours leave a time in which mail comes. */
public record QuietHoursMustEnd(LocalTime from, LocalTime until) implements Rule {

    @Override
    public void check() {
        if (from.equals(until)) {
            throw new RuleViolated("rule.QuietHoursMustEnd");
        }
    }
}
