package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was not taken over, or was taken back, cannot be taken back. */
public record OnlyAppliedImportIsUndone(boolean applied) implements Rule {

    @Override
    public void check() {
        if (!applied) {
            throw new RuleViolated("rule.OnlyAppliedImportIsUndone");
        }
    }
}
