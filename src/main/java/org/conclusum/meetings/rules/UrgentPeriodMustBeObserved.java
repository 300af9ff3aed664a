package org.conclusum.meetings.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Urgency shortens the notice period to the urgent one, not to nothing. */
public record UrgentPeriodMustBeObserved(LocalDate today, LocalDate latest) implements Rule {

    @Override
    public void check() {
        if (today.isAfter(latest)) {
            throw new RuleViolated("rule.UrgentPeriodMustBeObserved", latest);
        }
    }
}
