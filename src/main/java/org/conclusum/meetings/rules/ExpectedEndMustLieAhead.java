package org.conclusum.meetings.rules;

import java.time.Instant;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A break ends after it has begun. */
public record ExpectedEndMustLieAhead(Instant expected, Instant now) implements Rule {

    @Override
    public void check() {
        if (!expected.isAfter(now)) {
            throw new RuleViolated("rule.ExpectedEndMustLieAhead");
        }
    }
}
