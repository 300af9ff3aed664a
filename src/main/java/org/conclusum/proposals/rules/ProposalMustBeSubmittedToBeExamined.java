package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalState;

/** Only what lies with the office and was not examined yet can be examined. */
public record ProposalMustBeSubmittedToBeExamined(ProposalState state) implements Rule {

    @Override
    public void check() {
        if (state != ProposalState.SUBMITTED) {
            throw new RuleViolated("rule.ProposalMustBeSubmittedToBeExamined");
        }
    }
}
