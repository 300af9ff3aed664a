package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest (Befangenheit) of a person on an item of an agenda, or in a circular.
 *
 * @param matter the item or the circular
 * @param seat for which the person sat or would have sat
 * @param reason empty where the person gave none
 * @param decidedBy who recorded what the others decided, or null
 */
public record ConflictRow(
        UUID id,
        UUID matter,
        UUID seat,
        UUID account,
        String person,
        ConflictState state,
        String reason,
        String raisedBy,
        Instant raisedAt,
        @Nullable String decidedBy) {}
