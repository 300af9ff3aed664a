package org.conclusum.proposals.rules;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The date for a revision comes after today, so that there is time to revise. */
public record RevisionDateMustLieAhead(LocalDate due, LocalDate today) implements Rule {

    @Override
    public void check() {
        if (!due.isAfter(today)) {
            throw new RuleViolated("rule.RevisionDateMustLieAhead");
        }
    }
}
