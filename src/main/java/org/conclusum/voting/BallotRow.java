package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.voting.decision.MotionKind;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * A ballot in a list; outcome and reason are those of the evaluation, null before it was counted.
 *
 * @param meeting null where it is decided without one
 * @param item null where it is decided without a meeting, and for what decides no item
 * @param proposal null where it is about the urgency of an item that carries none
 */
public record BallotRow(
        UUID id,
        @Nullable UUID meeting,
        @Nullable UUID item,
        @Nullable UUID proposal,
        UUID committee,
        String title,
        ProcedureKind procedure,
        MotionKind about,
        BallotForm form,
        BallotKind kind,
        BallotState state,
        boolean closed,
        Instant openedAt,
        @Nullable Instant deadline,
        @Nullable Instant closedAt,
        int electors,
        int cast,
        @Nullable String outcome,
        @Nullable String reason) {

    public boolean isCircular() {
        return procedure == ProcedureKind.CIRCULAR;
    }

    /** Whether it decides the matter, and not its wording or whether it is dealt with. */
    public boolean decidesTheMatter() {
        return about == MotionKind.MATTER;
    }

    public boolean isConsensus() {
        return procedure == ProcedureKind.CONSENSUS;
    }
}
