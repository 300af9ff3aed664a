package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A forecast needs the births of at least one year that follows. */
public record TableMustReachAhead(boolean ahead) implements Rule {

    @Override
    public void check() {
        if (!ahead) {
            throw new RuleViolated("rule.TableMustReachAhead");
        }
    }
}
