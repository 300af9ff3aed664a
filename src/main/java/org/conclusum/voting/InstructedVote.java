package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;

/**
 * A vote that was counted, beside the instruction that was in force when its ballot was closed; for the municipality only.
 *
 * @param voter who cast it
 * @param substitute whether a substitute cast it
 * @param deviates whether it goes against the instruction; it is valid all the same
 * @param noted whether the municipality took note of that
 */
public record InstructedVote(
        UUID ballot,
        UUID proposal,
        UUID committee,
        String title,
        Instant closedAt,
        UUID seat,
        String label,
        String voter,
        boolean substitute,
        Choice choice,
        Instant castAt,
        InstructionRow instruction,
        boolean deviates,
        boolean noted) {

    /** Whether the instruction came only after the vote had been cast. */
    public boolean camePast() {
        return instruction.givenAt().isAfter(castAt);
    }
}
