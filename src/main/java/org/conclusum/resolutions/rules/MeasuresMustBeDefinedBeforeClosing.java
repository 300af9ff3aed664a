package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A resolution is closed only after the office has said which measures carry it out, be it none. */
public record MeasuresMustBeDefinedBeforeClosing(boolean defined) implements Rule {

    @Override
    public void check() {
        if (!defined) {
            throw new RuleViolated("rule.MeasuresMustBeDefinedBeforeClosing");
        }
    }
}
