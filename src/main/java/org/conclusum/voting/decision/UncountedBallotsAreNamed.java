package org.conclusum.voting.decision;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.kernel.Fraction;
import org.conclusum.voting.decision.IgnoredBallot.Cause;

/** Ballots that do not count decide nothing, but are not passed over in silence. */
final class UncountedBallotsAreNamed implements DecisionRule {

    @Override
    public Ruling examine(Facts facts) {
        List<DerivationStep> steps = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            long ballots = facts.attendance().ignored().stream()
                    .filter(ignored -> ignored.cause() == cause)
                    .count();
            if (ballots > 0) {
                steps.add(key(cause).telling(Fraction.of(ballots)));
            }
        }
        return Ruling.passes(steps);
    }

    private static StepKey key(Cause cause) {
        return switch (cause) {
            case EXCLUDED -> StepKey.BALLOTS_EXCLUDED;
            case ABSENT -> StepKey.BALLOTS_ABSENT;
            case LATE -> StepKey.BALLOTS_LATE;
        };
    }
}
