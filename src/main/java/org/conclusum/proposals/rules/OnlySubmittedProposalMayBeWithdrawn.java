package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only what was handed in and not yet withdrawn can be withdrawn. */
public record OnlySubmittedProposalMayBeWithdrawn(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state == ProposalState.DRAFT || state == ProposalState.WITHDRAWN) {
            throw new RuleViolated("rule.OnlySubmittedProposalMayBeWithdrawn");
        }
    }
}
