package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is put on record or objected is short enough to be read; longer papers belong in an attachment. */
public record WordsMustFit(String words) implements Rule {

    /** Characters, about three pages. */
    public static final int LIMIT = 10_000;

    @Override
    public void check() {
        if (words.length() > LIMIT) {
            throw new RuleViolated("rule.WordsMustFit", LIMIT);
        }
    }
}
