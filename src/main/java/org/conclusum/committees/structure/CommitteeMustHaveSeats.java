package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee without seats cannot meet. */
public record CommitteeMustHaveSeats(int seats) implements Rule {

    @Override
    public void check() {
        if (seats == 0) {
            throw new RuleViolated("rule.CommitteeMustHaveSeats");
        }
    }
}
