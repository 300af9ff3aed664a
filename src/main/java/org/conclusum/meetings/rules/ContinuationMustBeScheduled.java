package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An interrupted meeting goes on when and where everybody was told. */
public record ContinuationMustBeScheduled(boolean scheduled) implements Rule {

    @Override
    public void check() {
        if (!scheduled) {
            throw new RuleViolated("rule.ContinuationMustBeScheduled");
        }
    }
}
