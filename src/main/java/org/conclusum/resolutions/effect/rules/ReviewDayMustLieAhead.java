package org.conclusum.resolutions.effect.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An effect needs time: it is looked at on a later day. */
public record ReviewDayMustLieAhead(LocalDate day, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (!day.isAfter(today)) {
            throw new RuleViolated("rule.ReviewDayMustLieAhead");
        }
    }
}
