package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was agreed on changes a motion that waits for its decision, and none that is being decided or was. */
public record OnlyWaitingProposalMayBeReworded(boolean waiting) implements Rule {

    @Override
    public void check() {
        if (!waiting) {
            throw new RuleViolated("rule.OnlyWaitingProposalMayBeReworded");
        }
    }
}
