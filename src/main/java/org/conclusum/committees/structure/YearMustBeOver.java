package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The numbers of a year are closed when the year is over. */
public record YearMustBeOver(int year, int thisYear) implements Rule {

    @Override
    public void check() {
        if (year >= thisYear) {
            throw new RuleViolated("rule.YearMustBeOver", String.valueOf(year));
        }
    }
}
