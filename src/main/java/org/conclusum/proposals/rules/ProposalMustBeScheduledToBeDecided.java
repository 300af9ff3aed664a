package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only what stands on an agenda can be decided. */
public record ProposalMustBeScheduledToBeDecided(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.SCHEDULED) {
            throw new RuleViolated("rule.ProposalMustBeScheduledToBeDecided");
        }
    }
}
