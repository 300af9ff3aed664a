package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What the office heard in a talk is released only after the municipality said that it is right. */
public record HeardWordsMustBeConfirmed(boolean confirmed) implements Rule {

    @Override
    public void check() {
        if (!confirmed) {
            throw new RuleViolated("rule.HeardWordsMustBeConfirmed");
        }
    }
}
