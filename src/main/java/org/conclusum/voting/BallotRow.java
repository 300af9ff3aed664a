package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/**
 * A ballot in a list; outcome and reason are those of the evaluation, null before it was counted.
 *
 * @param meeting null where it is decided without one
 * @param item null where it is decided without a meeting, and for an amendment
 */
public record BallotRow(
        UUID id,
        @Nullable UUID meeting,
        @Nullable UUID item,
        @Nullable UUID proposal,
        UUID committee,
        String title,
        ProcedureKind procedure,
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

    /** Whether it is about an amendment: in a meeting, and yet it decides no item. */
    public boolean isAmendment() {
        return meeting != null && item == null;
    }

    public boolean isConsensus() {
        return procedure == ProcedureKind.CONSENSUS;
    }
}
