package org.conclusum.committees.structure;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A term of office ends after it has begun. */
public record TermMustLieAhead(LocalDate from, LocalDate until) implements Rule {

    @Override
    public void check() {
        if (!until.isAfter(from)) {
            throw new RuleViolated("rule.TermMustLieAhead", from);
        }
    }
}
