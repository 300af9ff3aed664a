package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A meeting votes on one thing at a time. */
public record OneBallotAtATime(boolean anotherIsOpen) implements Rule {

    @Override
    public void check() {
        if (anotherIsOpen) {
            throw new RuleViolated("rule.OneBallotAtATime");
        }
    }
}
