package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody is invited for the opening and the miscellaneous alone. */
public record AgendaMustNotBeEmpty(long matters) implements Rule {

    @Override
    public void check() {
        if (matters == 0) {
            throw new RuleViolated("rule.AgendaMustNotBeEmpty");
        }
    }
}
