package org.conclusum.monitoring.indicators.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A territory that is no more is shown by the name that it had. */
public record FormerTerritoryMustHaveAName(String name) implements Rule {

    @Override
    public void check() {
        if (name.isBlank()) {
            throw new RuleViolated("rule.FormerTerritoryMustHaveAName");
        }
    }
}
