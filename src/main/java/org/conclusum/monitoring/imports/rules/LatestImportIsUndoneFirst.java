package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/**
 * Imports of a table are taken back in the reverse order, as each rests on the figures before it.
 *
 * @param later how many imports of the table were taken over after it and still stand
 */
public record LatestImportIsUndoneFirst(String table, long later) implements Rule {

    @Override
    public void check() {
        if (later > 0) {
            throw new RuleViolated("rule.LatestImportIsUndoneFirst", table, later);
        }
    }
}
