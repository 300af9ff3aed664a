package org.conclusum.committees.structure;

import java.time.LocalDate;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Nobody sits before the seat exists or after it has ended. */
public record MandateMustLieWithinItsSeat(
        LocalDate from, LocalDate begin, @Nullable LocalDate end) implements Rule {

    @Override
    public void check() {
        if (from.isBefore(begin) || (end != null && from.isAfter(end))) {
            throw new RuleViolated("rule.MandateMustLieWithinItsSeat", from);
        }
    }
}
