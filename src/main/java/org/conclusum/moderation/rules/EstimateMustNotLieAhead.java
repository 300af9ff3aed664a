package org.conclusum.moderation.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** How somebody was seen can be entered for today and for days before. */
public record EstimateMustNotLieAhead(LocalDate day, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (day.isAfter(today)) {
            throw new RuleViolated("rule.EstimateMustNotLieAhead");
        }
    }
}
