package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Where measures are still open, the completion note explains why the resolution is closed nevertheless. */
public record OpenMeasuresMustBeExplained(int open, String note) implements Rule {

    /** Shorter than this nothing is explained. */
    private static final int SHORTEST = 20;

    @Override
    public void check() {
        if (open > 0 && note.strip().length() < SHORTEST) {
            throw new RuleViolated("rule.OpenMeasuresMustBeExplained", open, SHORTEST);
        }
    }
}
