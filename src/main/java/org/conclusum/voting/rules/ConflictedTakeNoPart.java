package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who has a conflict of interest in a circular, or whose seat is out for it, neither answers nor objects (VwVfG § 20). */
public record ConflictedTakeNoPart(boolean conflicted) implements Rule {

    @Override
    public void check() {
        if (conflicted) {
            throw new RuleViolated("rule.ConflictedTakeNoPart");
        }
    }
}
