package org.conclusum.meetings.minutes.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Minutes become final after the day until which members may object. */
public record ObjectionPeriodMustBeOver(LocalDate until, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (!today.isAfter(until)) {
            throw new RuleViolated("rule.ObjectionPeriodMustBeOver", until);
        }
    }
}
