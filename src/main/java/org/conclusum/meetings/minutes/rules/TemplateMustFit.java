package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The text that minutes begin with stays short enough to be read in a meeting. */
public record TemplateMustFit(int length) implements Rule {

    /** Characters. */
    public static final int MOST = 5000;

    @Override
    public void check() {
        if (length > MOST) {
            throw new RuleViolated("rule.TemplateMustFit", MOST);
        }
    }
}
