package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is at issue has a title, so that people know what they answer to. */
public record IssueMustBeNamed(String title) implements Rule {

    @Override
    public void check() {
        if (title.isBlank()) {
            throw new RuleViolated("rule.IssueMustBeNamed");
        }
    }
}
