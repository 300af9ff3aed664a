package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A measure that is done needs no further report. */
public record MeasureMustNotBeDone(boolean done) implements Rule {

    @Override
    public void check() {
        if (done) {
            throw new RuleViolated("rule.MeasureMustNotBeDone");
        }
    }
}
