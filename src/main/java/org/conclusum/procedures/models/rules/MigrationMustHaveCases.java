package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A move is asked for where there is something to move. */
public record MigrationMustHaveCases(boolean some) implements Rule {

    @Override
    public void check() {
        if (!some) {
            throw new RuleViolated("rule.MigrationMustHaveCases");
        }
    }
}
