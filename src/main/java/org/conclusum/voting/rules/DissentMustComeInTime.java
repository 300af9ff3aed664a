package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A dissent goes on the record while the meeting lasts, or within two weeks after a circular. */
public record DissentMustComeInTime(boolean inTime) implements Rule {

    @Override
    public void check() {
        if (!inTime) {
            throw new RuleViolated("rule.DissentMustComeInTime");
        }
    }
}
