package org.conclusum.monitoring.indicators.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An indicator rests on figures that were imported. */
public record FiguresMustBeKnown(String table, boolean known) implements Rule {

    @Override
    public void check() {
        if (!known) {
            throw new RuleViolated("rule.FiguresMustBeKnown", table);
        }
    }
}
