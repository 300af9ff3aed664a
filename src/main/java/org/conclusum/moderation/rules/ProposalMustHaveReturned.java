package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A moderation is declined where its proposal came back undecided, and once. */
public record ProposalMustHaveReturned(boolean open) implements Rule {

    @Override
    public void check() {
        if (!open) {
            throw new RuleViolated("rule.ProposalMustHaveReturned");
        }
    }
}
