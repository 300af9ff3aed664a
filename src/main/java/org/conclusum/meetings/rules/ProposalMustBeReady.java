package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only a proposal that was examined and waits for an agenda is taken onto one. */
public record ProposalMustBeReady(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.READY) {
            throw new RuleViolated("rule.ProposalMustBeReady");
        }
    }
}
