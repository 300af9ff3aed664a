package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** After the decision the proposal belongs to the committee. */
public record DecidedProposalCannotBeWithdrawn(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state == ProposalState.DECIDED || state == ProposalState.CLOSED) {
            throw new RuleViolated("rule.DecidedProposalCannotBeWithdrawn");
        }
    }
}
