package org.conclusum.resolutions.ratification.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A session is planned for today or later. */
public record PlannedSessionMustLieAhead(LocalDate day, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (day.isBefore(today)) {
            throw new RuleViolated("rule.PlannedSessionMustLieAhead");
        }
    }
}
