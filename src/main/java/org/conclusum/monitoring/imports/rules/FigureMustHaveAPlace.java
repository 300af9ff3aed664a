package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.plain.ColumnRole;
import org.conclusum.monitoring.plain.PlainMapping;

/** A figure is about a municipality: its key or its name stands in a column. */
public record FigureMustHaveAPlace(PlainMapping mapping) implements Rule {

    @Override
    public void check() {
        if (!mapping.has(ColumnRole.KEY) && !mapping.has(ColumnRole.NAME)) {
            throw new RuleViolated("rule.FigureMustHaveAPlace");
        }
    }
}
