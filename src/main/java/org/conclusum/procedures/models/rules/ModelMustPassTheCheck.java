package org.conclusum.procedures.models.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A model comes into force only where nothing speaks against it. */
public record ModelMustPassTheCheck(int errors) implements Rule {

    @Override
    public void check() {
        if (errors > 0) {
            throw new RuleViolated("rule.ModelMustPassTheCheck", errors);
        }
    }
}
