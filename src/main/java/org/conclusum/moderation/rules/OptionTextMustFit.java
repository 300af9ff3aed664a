package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The title of an option is a line, its wording what a committee reads. */
public record OptionTextMustFit(String title, String wording) implements Rule {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_WORDING = 20_000;

    @Override
    public void check() {
        if (title.length() > LONGEST_TITLE || wording.length() > LONGEST_WORDING) {
            throw new RuleViolated("rule.OptionTextMustFit", LONGEST_TITLE, LONGEST_WORDING);
        }
    }
}
