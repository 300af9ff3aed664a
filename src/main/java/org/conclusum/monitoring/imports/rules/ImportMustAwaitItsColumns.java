package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Columns are mapped before the file is read; what is being read or was taken over is not mapped again. */
public record ImportMustAwaitItsColumns(boolean awaiting) implements Rule {

    @Override
    public void check() {
        if (!awaiting) {
            throw new RuleViolated("rule.ImportMustAwaitItsColumns");
        }
    }
}
