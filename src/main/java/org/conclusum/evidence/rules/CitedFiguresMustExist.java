package org.conclusum.evidence.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is cited has figures. */
public record CitedFiguresMustExist(int figures) implements Rule {

    @Override
    public void check() {
        if (figures == 0) {
            throw new RuleViolated("rule.CitedFiguresMustExist");
        }
    }
}
