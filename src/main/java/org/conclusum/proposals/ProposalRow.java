package org.conclusum.proposals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal in a list; the number is null before the first submission. */
public record ProposalRow(
        UUID id,
        @Nullable String number,
        String title,
        UUID committee,
        String originator,
        ProposalState state,
        boolean closed,
        Instant changedAt,
        @Nullable Instant submittedAt) {}
