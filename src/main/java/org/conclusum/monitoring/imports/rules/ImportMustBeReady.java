package org.conclusum.monitoring.imports.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a file that was read without a rejected row can be taken over, and only once. */
public record ImportMustBeReady(boolean ready) implements Rule {

    @Override
    public void check() {
        if (!ready) {
            throw new RuleViolated("rule.ImportMustBeReady");
        }
    }
}
