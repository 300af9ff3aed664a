package org.conclusum.evidence.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is cited can be read at a glance. */
public record CitedFiguresMustBeFew(int figures) implements Rule {

    /** As many as fit on two pages. */
    public static final int MOST = 120;

    @Override
    public void check() {
        if (figures > MOST) {
            throw new RuleViolated("rule.CitedFiguresMustBeFew", figures, MOST);
        }
    }
}
