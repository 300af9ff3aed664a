package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee takes note of what the office has put on its way for that, and decides on everything else. */
public record OnlyProposalForNotingMayBeNoted(boolean forNoting) implements Rule {

    @Override
    public void check() {
        if (!forNoting) {
            throw new RuleViolated("rule.OnlyProposalForNotingMayBeNoted");
        }
    }
}
