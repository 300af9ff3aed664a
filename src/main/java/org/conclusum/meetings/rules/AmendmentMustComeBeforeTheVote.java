package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A motion is amended before it is voted on. */
public record AmendmentMustComeBeforeTheVote(boolean voted) implements Rule {

    @Override
    public void check() {
        if (voted) {
            throw new RuleViolated("rule.AmendmentMustComeBeforeTheVote");
        }
    }
}
