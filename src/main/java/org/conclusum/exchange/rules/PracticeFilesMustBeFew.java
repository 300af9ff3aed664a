package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A practice carries ten files at most. */
public record PracticeFilesMustBeFew(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.PracticeFilesMustBeFew");
        }
    }
}
