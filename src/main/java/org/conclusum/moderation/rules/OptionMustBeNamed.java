package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An option has a title, so that it can be told from the others. */
public record OptionMustBeNamed(String title) implements Rule {

    @Override
    public void check() {
        if (title.isBlank()) {
            throw new RuleViolated("rule.OptionMustBeNamed");
        }
    }
}
