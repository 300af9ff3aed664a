package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** The text is open as a draft and after a return; what is handed in stays as it is. */
public record OnlyDraftOrReturnedMayBeEdited(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.DRAFT && state != ProposalState.RETURNED) {
            throw new RuleViolated("rule.OnlyDraftOrReturnedMayBeEdited");
        }
    }
}
