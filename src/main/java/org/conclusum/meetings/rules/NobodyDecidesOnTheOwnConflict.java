package org.conclusum.meetings.rules;

import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whose conflict of interest it is takes no part in the decision on it (VwVfG § 20 (4)). */
public record NobodyDecidesOnTheOwnConflict(UUID concerned, UUID deciding) implements Rule {

    @Override
    public void check() {
        if (concerned.equals(deciding)) {
            throw new RuleViolated("rule.NobodyDecidesOnTheOwnConflict");
        }
    }
}
