package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An adoption is decided on one proposal; a further one follows only where the first was given up. */
public record OneProposalForAnAdoption(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.OneProposalForAnAdoption");
        }
    }
}
