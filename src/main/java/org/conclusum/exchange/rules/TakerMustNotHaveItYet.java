package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody takes over what the same municipality gives or is already taking over. */
public record TakerMustNotHaveItYet(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.TakerMustNotHaveItYet");
        }
    }
}
