package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who has a conflict of interest takes no part in debate and vote (VwVfG § 20). */
public record PersonMustBeFreeOfConflict(boolean excluded) implements Rule {

    @Override
    public void check() {
        if (excluded) {
            throw new RuleViolated("rule.PersonMustBeFreeOfConflict");
        }
    }
}
