package org.conclusum.meetings.minutes.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Members get a week at least to read the minutes and to object. */
public record MembersMustHaveTimeToObject(LocalDate until, LocalDate today) implements Rule {

    /** Calendar days; as short as the ordinary notice of a meeting. */
    public static final int LEAST_DAYS = 7;

    @Override
    public void check() {
        if (until.isBefore(today.plusDays(LEAST_DAYS))) {
            throw new RuleViolated("rule.MembersMustHaveTimeToObject", today.plusDays(LEAST_DAYS));
        }
    }
}
