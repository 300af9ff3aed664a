package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever puts something on record or objects says what. */
public record WordsMustBeGiven(String words) implements Rule {

    @Override
    public void check() {
        if (words.isBlank()) {
            throw new RuleViolated("rule.WordsMustBeGiven");
        }
    }
}
