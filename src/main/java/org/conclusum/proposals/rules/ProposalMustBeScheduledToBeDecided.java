package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only what stands on an agenda or circulates among the members can be decided. */
public record ProposalMustBeScheduledToBeDecided(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.SCHEDULED && state != ProposalState.CIRCULATING) {
            throw new RuleViolated("rule.ProposalMustBeScheduledToBeDecided");
        }
    }
}
