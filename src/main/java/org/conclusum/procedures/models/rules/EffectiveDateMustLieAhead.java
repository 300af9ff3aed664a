package org.conclusum.procedures.models.rules;

import java.time.Duration;
import java.time.Instant;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A later release lies ahead, and not so far that nobody remembers it. */
public record EffectiveDateMustLieAhead(Instant effectiveAt, Instant now) implements Rule {

    private static final Duration FARTHEST = Duration.ofDays(366);

    @Override
    public void check() {
        if (!effectiveAt.isAfter(now) || effectiveAt.isAfter(now.plus(FARTHEST))) {
            throw new RuleViolated("rule.EffectiveDateMustLieAhead");
        }
    }
}
