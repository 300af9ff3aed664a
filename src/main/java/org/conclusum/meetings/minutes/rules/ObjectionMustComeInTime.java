package org.conclusum.meetings.minutes.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesState;

/** Members object to minutes that they were sent, until the day that was set. */
public record ObjectionMustComeInTime(MinutesState state, LocalDate until, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (state != MinutesState.SENT || today.isAfter(until)) {
            throw new RuleViolated("rule.ObjectionMustComeInTime", until);
        }
    }
}
