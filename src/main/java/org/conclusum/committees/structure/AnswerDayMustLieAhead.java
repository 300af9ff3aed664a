package org.conclusum.committees.structure;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever is asked is given time to answer. */
public record AnswerDayMustLieAhead(LocalDate day, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (!day.isAfter(today)) {
            throw new RuleViolated("rule.AnswerDayMustLieAhead", today);
        }
    }
}
