package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A motion is voted on when its amendments are decided, so that everybody knows what it says. */
public record AmendmentsMustBeDecidedBefore(long undecided) implements Rule {

    @Override
    public void check() {
        if (undecided > 0) {
            throw new RuleViolated("rule.AmendmentsMustBeDecidedBefore", undecided);
        }
    }
}
