package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Papers come from seats that are there and have no conflict of interest. */
public record OnlyWhoIsThereHandsIn(boolean allThere) implements Rule {

    @Override
    public void check() {
        if (!allThere) {
            throw new RuleViolated("rule.OnlyWhoIsThereHandsIn");
        }
    }
}
