package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An item is not left while its vote is running. */
public record VoteMustBeClosed(boolean voting) implements Rule {

    @Override
    public void check() {
        if (voting) {
            throw new RuleViolated("rule.VoteMustBeClosed");
        }
    }
}
