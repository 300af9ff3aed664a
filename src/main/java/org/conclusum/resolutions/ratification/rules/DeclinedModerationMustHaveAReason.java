package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever does not moderate anew, though home bodies gave a reason to, says why. */
public record DeclinedModerationMustHaveAReason(String words) implements Rule {

    private static final int LONGEST = 1_000;

    @Override
    public void check() {
        if (words.isBlank() || words.strip().length() > LONGEST) {
            throw new RuleViolated("rule.DeclinedModerationMustHaveAReason", LONGEST);
        }
    }
}
