package org.conclusum.resolutions.effect.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody finds out before the stated day. */
public record ReviewDayMustHaveCome(LocalDate day, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (today.isBefore(day)) {
            throw new RuleViolated("rule.ReviewDayMustHaveCome", day);
        }
    }
}
