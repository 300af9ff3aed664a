package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever does not moderate anew what came back says why. */
public record LettingBeMustHaveAReason(String words) implements Rule {

    private static final int LONGEST = 1_000;

    @Override
    public void check() {
        if (words.isBlank() || words.strip().length() > LONGEST) {
            throw new RuleViolated("rule.LettingBeMustHaveAReason", LONGEST);
        }
    }
}
