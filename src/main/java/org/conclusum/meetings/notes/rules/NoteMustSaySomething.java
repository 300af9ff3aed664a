package org.conclusum.meetings.notes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A note has words of its own or marks a passage. */
public record NoteMustSaySomething(String quote, String body) implements Rule {

    @Override
    public void check() {
        if (quote.isBlank() && body.isBlank()) {
            throw new RuleViolated("rule.NoteMustSaySomething");
        }
    }
}
