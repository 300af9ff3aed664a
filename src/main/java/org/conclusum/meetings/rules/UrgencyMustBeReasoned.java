package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who shortens the notice period says why the matter cannot wait. */
public record UrgencyMustBeReasoned(String urgency) implements Rule {

    @Override
    public void check() {
        if (urgency.isBlank()) {
            throw new RuleViolated("rule.UrgencyMustBeReasoned");
        }
    }
}
