package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee ends only when every proposal was decided or withdrawn. */
public record ProposalsMustBeSettled(int open) implements Rule {

    @Override
    public void check() {
        if (open > 0) {
            throw new RuleViolated("rule.ProposalsMustBeSettled", open);
        }
    }
}
