package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.AmendmentState;

/** What is decided or being voted on stays as it is. */
public record AmendmentMustBeOpen(AmendmentState state) implements Rule {

    @Override
    public void check() {
        if (state != AmendmentState.OPEN) {
            throw new RuleViolated("rule.AmendmentMustBeOpen");
        }
    }
}
