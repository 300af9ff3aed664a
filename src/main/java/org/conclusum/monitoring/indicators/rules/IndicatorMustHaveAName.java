package org.conclusum.monitoring.indicators.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** People find an indicator by its name. */
public record IndicatorMustHaveAName(String name) implements Rule {

    @Override
    public void check() {
        if (name.isBlank()) {
            throw new RuleViolated("rule.IndicatorMustHaveAName");
        }
    }
}
