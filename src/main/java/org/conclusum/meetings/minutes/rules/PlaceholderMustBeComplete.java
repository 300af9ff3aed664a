package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Double braces come in pairs around a name. */
public record PlaceholderMustBeComplete(String withoutPairs) implements Rule {

    @Override
    public void check() {
        if (withoutPairs.contains("{{") || withoutPairs.contains("}}")) {
            throw new RuleViolated("rule.PlaceholderMustBeComplete", "{{", "}}");
        }
    }
}
