package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only what is ready and stands on no other agenda comes onto an agenda. */
public record ProposalMustBeReadyToBeScheduled(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.READY) {
            throw new RuleViolated("rule.ProposalMustBeReadyToBeScheduled");
        }
    }
}
