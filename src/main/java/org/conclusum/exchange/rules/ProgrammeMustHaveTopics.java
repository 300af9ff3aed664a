package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody is invited to a round without a topic. */
public record ProgrammeMustHaveTopics(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.ProgrammeMustHaveTopics");
        }
    }
}
