package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A round has at least one option beside the passive one, and no more than can be weighed. */
public record OptionsMustBeFew(int options) implements Rule {

    /** More options than seven are no longer told apart (G. A. Miller, 1956). */
    public static final int MOST = 7;

    @Override
    public void check() {
        if (options < 1 || options > MOST) {
            throw new RuleViolated("rule.OptionsMustBeFew", MOST);
        }
    }
}
