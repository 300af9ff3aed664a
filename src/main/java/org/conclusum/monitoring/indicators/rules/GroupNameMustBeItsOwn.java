package org.conclusum.monitoring.indicators.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A comparison group has a name that no other group of the office has. */
public record GroupNameMustBeItsOwn(String name, boolean taken) implements Rule {

    private static final int LONGEST = 100;

    @Override
    public void check() {
        if (taken || name.isBlank() || name.strip().length() > LONGEST) {
            throw new RuleViolated("rule.GroupNameMustBeItsOwn");
        }
    }
}
