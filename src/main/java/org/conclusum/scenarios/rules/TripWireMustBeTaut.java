package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A wire that the last count has crossed already warns of nothing. */
public record TripWireMustBeTaut(boolean crossed) implements Rule {

    @Override
    public void check() {
        if (crossed) {
            throw new RuleViolated("rule.TripWireMustBeTaut");
        }
    }
}
