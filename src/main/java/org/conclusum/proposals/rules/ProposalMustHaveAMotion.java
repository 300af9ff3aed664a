package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is handed in says what the committee is to resolve. */
public record ProposalMustHaveAMotion(String motion) implements Rule {

    @Override
    public void check() {
        if (motion.isBlank()) {
            throw new RuleViolated("rule.ProposalMustHaveAMotion");
        }
    }
}
