package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Of one process a single move is under way, so that its result can be read. */
public record OneMigrationAtATime(boolean alone) implements Rule {

    @Override
    public void check() {
        if (!alone) {
            throw new RuleViolated("rule.OneMigrationAtATime");
        }
    }
}
