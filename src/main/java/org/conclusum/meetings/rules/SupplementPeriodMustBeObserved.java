package org.conclusum.meetings.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What comes onto the agenda after the notice period, or was submitted too late, comes as an urgent item with its reason. */
public record SupplementPeriodMustBeObserved(boolean late, LocalDate latest) implements Rule {

    @Override
    public void check() {
        if (late) {
            throw new RuleViolated("rule.SupplementPeriodMustBeObserved", latest);
        }
    }
}
