package org.conclusum.meetings.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A meeting does not begin before its day. */
public record MeetingDayMustHaveCome(LocalDate today, LocalDate day) implements Rule {

    @Override
    public void check() {
        if (today.isBefore(day)) {
            throw new RuleViolated("rule.MeetingDayMustHaveCome", day);
        }
    }
}
