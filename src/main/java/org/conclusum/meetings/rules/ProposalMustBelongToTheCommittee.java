package org.conclusum.meetings.rules;

import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee deals with its own proposals. */
public record ProposalMustBelongToTheCommittee(UUID committee, UUID meeting) implements Rule {

    @Override
    public void check() {
        if (!committee.equals(meeting)) {
            throw new RuleViolated("rule.ProposalMustBelongToTheCommittee");
        }
    }
}
