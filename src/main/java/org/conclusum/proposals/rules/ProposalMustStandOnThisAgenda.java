package org.conclusum.proposals.rules;

import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;
import org.jspecify.annotations.Nullable;

/** Only what stands on the agenda of this meeting can be taken off it. */
public record ProposalMustStandOnThisAgenda(
        ProposalState state, @Nullable UUID scheduled, UUID meeting) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.SCHEDULED || !meeting.equals(scheduled)) {
            throw new RuleViolated("rule.ProposalMustStandOnThisAgenda");
        }
    }
}
