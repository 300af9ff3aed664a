package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only what is ready and stands on no agenda is decided without a meeting. */
public record ProposalMustBeReadyToCirculate(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.READY) {
            throw new RuleViolated("rule.ProposalMustBeReadyToCirculate");
        }
    }
}
