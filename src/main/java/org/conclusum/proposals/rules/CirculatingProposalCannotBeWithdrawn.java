package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** While the members answer, nobody takes the question away from them. */
public record CirculatingProposalCannotBeWithdrawn(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state == ProposalState.CIRCULATING) {
            throw new RuleViolated("rule.CirculatingProposalCannotBeWithdrawn");
        }
    }
}
