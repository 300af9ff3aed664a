package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Consensus is sought in as many rounds as the rule book gives it. */
public record ConsensusRoundsMustNotBeExhausted(int round, int rounds) implements Rule {

    @Override
    public void check() {
        if (round > rounds) {
            throw new RuleViolated("rule.ConsensusRoundsMustNotBeExhausted", rounds);
        }
    }
}
