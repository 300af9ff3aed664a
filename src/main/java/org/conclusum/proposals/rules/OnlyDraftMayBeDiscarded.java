package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only what was never handed in can be thrown away. */
public record OnlyDraftMayBeDiscarded(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.DRAFT) {
            throw new RuleViolated("rule.OnlyDraftMayBeDiscarded");
        }
    }
}
