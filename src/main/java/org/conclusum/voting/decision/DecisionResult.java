package org.conclusum.voting.decision;

import java.util.List;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What became of a motion, and why.
 *
 * @param id the case it belongs to
 * @param reason null if adopted
 * @param quorum null where none was looked for: a circular, an improper summons
 * @param yes votes in favour; like all counts 0 where it did not come to a vote
 * @param invalid votes of split blocks
 * @param conditions in the order of the rules; empty where it did not come to a vote or consensus was sought
 * @param derivation the reasoning, in the order in which the rules were looked at
 * @param ignored ballots that were not counted, in the order of the seats, then the late ones in order of arrival
 */
public record DecisionResult(
        String id,
        Outcome outcome,
        @Nullable Reason reason,
        @Nullable QuorumFinding quorum,
        Fraction yes,
        Fraction no,
        Fraction abstain,
        Fraction invalid,
        List<ConditionFinding> conditions,
        List<DerivationStep> derivation,
        List<IgnoredBallot> ignored) {

    public DecisionResult {
        conditions = List.copyOf(conditions);
        derivation = List.copyOf(derivation);
        ignored = List.copyOf(ignored);
    }

    /** Nothing was decided, for this reason alone. */
    public static DecisionResult undecided(String id, Reason reason, DerivationStep why) {
        return new DecisionResult(
                id,
                Outcome.NOT_DECIDABLE,
                reason,
                null,
                Fraction.ZERO,
                Fraction.ZERO,
                Fraction.ZERO,
                Fraction.ZERO,
                List.of(),
                List.of(why),
                List.of());
    }

    public boolean isAdopted() {
        return outcome == Outcome.ADOPTED;
    }
}
