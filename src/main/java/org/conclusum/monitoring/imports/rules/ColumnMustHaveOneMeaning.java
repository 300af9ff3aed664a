package org.conclusum.monitoring.imports.rules;

import java.util.Set;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.plain.ColumnRole;
import org.conclusum.monitoring.plain.PlainMapping;

/** Key, name, time, measure and unit stand in one column each. */
public record ColumnMustHaveOneMeaning(PlainMapping mapping) implements Rule {

    private static final Set<ColumnRole> ONCE =
            Set.of(ColumnRole.KEY, ColumnRole.NAME, ColumnRole.PERIOD, ColumnRole.MEASURE, ColumnRole.UNIT);

    @Override
    public void check() {
        for (ColumnRole role : ONCE) {
            if (mapping.of(role).count() > 1) {
                throw new RuleViolated(
                        "rule.ColumnMustHaveOneMeaning",
                        mapping.of(role).skip(1).findFirst().orElseThrow().name());
            }
        }
    }
}
