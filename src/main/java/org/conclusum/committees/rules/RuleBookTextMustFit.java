package org.conclusum.committees.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Title and source of a rule book stand beside results and in lists, so they are short. */
public record RuleBookTextMustFit(String title, String source) implements Rule {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SOURCE = 400;

    @Override
    public void check() {
        if (title.length() > LONGEST_TITLE || source.length() > LONGEST_SOURCE) {
            throw new RuleViolated("rule.RuleBookTextMustFit", LONGEST_TITLE, LONGEST_SOURCE);
        }
    }
}
