package org.conclusum.voting.rules;

import java.time.Instant;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A ballot does not end before it begins. */
public record DeadlineMustLieAhead(@Nullable Instant deadline, Instant now) implements Rule {

    @Override
    public void check() {
        if (deadline != null && !deadline.isAfter(now)) {
            throw new RuleViolated("rule.DeadlineMustLieAhead");
        }
    }
}
