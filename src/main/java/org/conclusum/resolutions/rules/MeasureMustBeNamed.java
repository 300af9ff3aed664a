package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A measure says in a sentence what is to be done. */
public record MeasureMustBeNamed(String title) implements Rule {

    /** What still reads as one sentence in a list. */
    private static final int LONGEST = 200;

    @Override
    public void check() {
        if (title.isBlank() || title.strip().length() > LONGEST) {
            throw new RuleViolated("rule.MeasureMustBeNamed", LONGEST);
        }
    }
}
