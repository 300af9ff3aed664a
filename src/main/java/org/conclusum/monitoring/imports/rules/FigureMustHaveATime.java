package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.plain.ColumnRole;
import org.conclusum.monitoring.plain.PlainMapping;

/** A figure is of a time: a column says it, the head of its column, or it is the same for all. */
public record FigureMustHaveATime(PlainMapping mapping) implements Rule {

    @Override
    public void check() {
        boolean everywhere = mapping.has(ColumnRole.PERIOD) || !mapping.period().isEmpty();
        if (!everywhere
                && mapping.of(ColumnRole.VALUE)
                        .anyMatch(column -> column.period().isEmpty())) {
            throw new RuleViolated("rule.FigureMustHaveATime");
        }
    }
}
