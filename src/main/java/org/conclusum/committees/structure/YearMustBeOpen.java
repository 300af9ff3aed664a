package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A year is closed once. */
public record YearMustBeOpen(int year, @Nullable String closedBy) implements Rule {

    @Override
    public void check() {
        if (closedBy != null) {
            throw new RuleViolated("rule.YearMustBeOpen", String.valueOf(year), closedBy);
        }
    }
}
