package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A key that is to be trusted has a name, and is an Ed25519 key. */
public record KeyMustBeReadable(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.KeyMustBeReadable");
        }
    }
}
