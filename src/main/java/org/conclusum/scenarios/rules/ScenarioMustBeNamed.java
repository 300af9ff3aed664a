package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is listed has a title. */
public record ScenarioMustBeNamed(String title) implements Rule {

    @Override
    public void check() {
        if (title.isBlank()) {
            throw new RuleViolated("rule.ScenarioMustBeNamed");
        }
    }
}
