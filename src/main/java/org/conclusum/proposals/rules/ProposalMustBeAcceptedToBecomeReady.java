package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only what the office found in order becomes ready for an agenda. */
public record ProposalMustBeAcceptedToBecomeReady(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.ACCEPTED) {
            throw new RuleViolated("rule.ProposalMustBeAcceptedToBecomeReady");
        }
    }
}
