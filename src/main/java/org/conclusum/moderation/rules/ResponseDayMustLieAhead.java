package org.conclusum.moderation.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever is asked has at least until the next day. */
public record ResponseDayMustLieAhead(LocalDate until, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (!until.isAfter(today)) {
            throw new RuleViolated("rule.ResponseDayMustLieAhead");
        }
    }
}
