package org.conclusum.notifications.rules;

import java.time.DayOfWeek;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The weekly digest comes between Monday and Friday, so that a quiet weekend does not hold it back. */
public record DigestMustComeOnAWorkingDay(DayOfWeek day) implements Rule {

    @Override
    public void check() {
        if (day.compareTo(DayOfWeek.FRIDAY) > 0) {
            throw new RuleViolated("rule.DigestMustComeOnAWorkingDay");
        }
    }
}
