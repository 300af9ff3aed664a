package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is listed has a title. */
public record TitleMustBeGiven(String title) implements Rule {

    @Override
    public void check() {
        if (title.isBlank()) {
            throw new RuleViolated("rule.TitleMustBeGiven");
        }
    }
}
