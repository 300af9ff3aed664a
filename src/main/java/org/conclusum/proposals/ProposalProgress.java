package org.conclusum.proposals;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a proposal took which step; null where it has not.
 *
 * @param submittedAt first submission
 * @param examinedAt last examination, whatever came of it
 * @param endedAt closed or withdrawn
 * @param meeting the meeting on whose agenda it stands or stood last
 * @param ballot the ballot that decided it; null where a meeting took note
 * @param adopted what the ballot decided; null where a meeting took note
 */
public record ProposalProgress(
        @Nullable Instant submittedAt,
        @Nullable Instant examinedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant readyAt,
        @Nullable Instant scheduledAt,
        @Nullable Instant decidedAt,
        @Nullable Instant endedAt,
        @Nullable UUID meeting,
        @Nullable UUID ballot,
        @Nullable Boolean adopted) {

    /** Whether the committee took note of it and decided nothing. */
    public boolean noted() {
        return decidedAt != null && adopted == null;
    }
}
