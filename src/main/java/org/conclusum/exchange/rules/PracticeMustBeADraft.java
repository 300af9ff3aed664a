package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A practice is written while it is a draft; what was laid before somebody else stays as it is. */
public record PracticeMustBeADraft(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.PracticeMustBeADraft");
        }
    }
}
