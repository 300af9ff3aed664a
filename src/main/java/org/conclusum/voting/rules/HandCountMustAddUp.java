package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** There are as many papers as those who handed some in have. */
public record HandCountMustAddUp(int counted, int handedIn) implements Rule {

    @Override
    public void check() {
        if (counted != handedIn) {
            throw new RuleViolated("rule.HandCountMustAddUp", counted, handedIn);
        }
    }
}
