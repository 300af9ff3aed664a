package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Titles, places, notes and reports of rounds say something, and have an end. */
public record RoundTextMustBeGiven(String text, int longest) implements Rule {

    public static final int LONGEST = 20_000;

    @Override
    public void check() {
        if (text.isBlank() || text.length() > longest) {
            throw new RuleViolated("rule.RoundTextMustBeGiven", longest);
        }
    }
}
