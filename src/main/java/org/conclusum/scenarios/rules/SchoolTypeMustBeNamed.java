package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A table of pupils names the type of school. */
public record SchoolTypeMustBeNamed(String schoolType) implements Rule {

    @Override
    public void check() {
        if (schoolType.isBlank()) {
            throw new RuleViolated("rule.SchoolTypeMustBeNamed");
        }
    }
}
