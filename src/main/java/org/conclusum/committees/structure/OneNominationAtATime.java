package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A seat is named for once at a time. */
public record OneNominationAtATime(String seat, boolean open) implements Rule {

    @Override
    public void check() {
        if (open) {
            throw new RuleViolated("rule.OneNominationAtATime", seat);
        }
    }
}
