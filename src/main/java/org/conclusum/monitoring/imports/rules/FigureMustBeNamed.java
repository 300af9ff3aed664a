package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.plain.ColumnRole;
import org.conclusum.monitoring.plain.PlainMapping;

/** There are figures, and it is said of each what was measured, and in what unit. */
public record FigureMustBeNamed(PlainMapping mapping) implements Rule {

    @Override
    public void check() {
        boolean named = mapping.has(ColumnRole.MEASURE) || !mapping.measure().isEmpty();
        boolean counted = mapping.has(ColumnRole.UNIT) || !mapping.unit().isEmpty();
        boolean bare = mapping.of(ColumnRole.VALUE)
                .anyMatch(column -> (!named && column.measure().isEmpty())
                        || (!counted && column.unit().isEmpty()));
        if (bare || !mapping.has(ColumnRole.VALUE)) {
            throw new RuleViolated("rule.FigureMustBeNamed");
        }
    }
}
