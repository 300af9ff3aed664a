package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is handed in has a title, so that an agenda can name it. */
public record ProposalMustHaveATitle(String title) implements Rule {

    @Override
    public void check() {
        if (title.isBlank()) {
            throw new RuleViolated("rule.ProposalMustHaveATitle");
        }
    }
}
