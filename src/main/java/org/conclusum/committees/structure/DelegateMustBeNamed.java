package org.conclusum.committees.structure;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A nomination names the delegate; substitutes may follow. */
public record DelegateMustBeNamed(boolean named) implements Rule {

    @Override
    public void check() {
        if (!named) {
            throw new RuleViolated("rule.DelegateMustBeNamed");
        }
    }
}
