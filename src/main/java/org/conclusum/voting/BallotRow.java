package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ballot in a list; outcome and reason are those of the evaluation, null before it was counted. */
public record BallotRow(
        UUID id,
        UUID meeting,
        UUID item,
        @Nullable UUID proposal,
        UUID committee,
        String title,
        BallotForm form,
        BallotKind kind,
        BallotState state,
        boolean closed,
        Instant openedAt,
        @Nullable Instant closedAt,
        int electors,
        int cast,
        @Nullable String outcome,
        @Nullable String reason) {}
