package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Measures are given out until the office has declared them complete; from then on they are followed up. */
public record MeasuresMustNotBeCompleteYet(boolean complete) implements Rule {

    @Override
    public void check() {
        if (complete) {
            throw new RuleViolated("rule.MeasuresMustNotBeCompleteYet");
        }
    }
}
