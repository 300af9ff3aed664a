package org.conclusum.voting.rules;

import java.time.Instant;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotState;
import org.jspecify.annotations.Nullable;

/** A vote counts that was cast before the ballot was closed and before its deadline. */
public record BallotMustBeOpen(BallotState state, @Nullable Instant deadline, Instant now) implements Rule {

    @Override
    public void check() {
        if (state != BallotState.OPEN || (deadline != null && now.isAfter(deadline))) {
            throw new RuleViolated("rule.BallotMustBeOpen");
        }
    }
}
