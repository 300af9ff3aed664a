package org.conclusum.meetings.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An invitation reaches the members before the notice period begins; what comes later needs a reason for the urgency. */
public record InvitationPeriodMustBeObserved(LocalDate today, LocalDate latest) implements Rule {

    @Override
    public void check() {
        if (today.isAfter(latest)) {
            throw new RuleViolated("rule.InvitationPeriodMustBeObserved", latest);
        }
    }
}
