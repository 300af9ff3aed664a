package org.conclusum.monitoring.indicators.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What became another territory does not come from it as well. */
public record TerritoriesMustNotTurnInCircles(boolean circle) implements Rule {

    @Override
    public void check() {
        if (circle) {
            throw new RuleViolated("rule.TerritoriesMustNotTurnInCircles");
        }
    }
}
