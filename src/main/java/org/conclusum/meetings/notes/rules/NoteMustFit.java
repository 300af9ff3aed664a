package org.conclusum.meetings.notes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A note is no essay: 5000 signs, on a passage of 2000. */
public record NoteMustFit(String quote, String body) implements Rule {

    public static final int LONGEST_BODY = 5_000;
    public static final int LONGEST_QUOTE = 2_000;

    @Override
    public void check() {
        if (quote.length() > LONGEST_QUOTE || body.length() > LONGEST_BODY) {
            throw new RuleViolated("rule.NoteMustFit", LONGEST_BODY, LONGEST_QUOTE);
        }
    }
}
