package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only a decided case can be closed. */
public record ProposalMustBeDecidedToBeClosed(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.DECIDED) {
            throw new RuleViolated("rule.ProposalMustBeDecidedToBeClosed");
        }
    }
}
