package org.conclusum.committees.structure;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What ends has begun. */
public record EndMustNotLieBeforeBegin(LocalDate begin, LocalDate end) implements Rule {

    @Override
    public void check() {
        if (end.isBefore(begin)) {
            throw new RuleViolated("rule.EndMustNotLieBeforeBegin", begin);
        }
    }
}
