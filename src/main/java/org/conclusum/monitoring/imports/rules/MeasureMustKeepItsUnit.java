package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is counted in persons is not counted in percent one day. */
public record MeasureMustKeepItsUnit(String measure, String known, String brought) implements Rule {

    @Override
    public void check() {
        if (!known.equals(brought)) {
            throw new RuleViolated("rule.MeasureMustKeepItsUnit", measure, known, brought);
        }
    }
}
