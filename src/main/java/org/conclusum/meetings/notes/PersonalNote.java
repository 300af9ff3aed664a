package org.conclusum.meetings.notes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody noted.
 *
 * @param proposal what it is on, or null where it is on an item without a proposal
 * @param item the item without a proposal, or null
 * @param document the file of the proposal that it is on, or null
 * @param quote the passage that is marked, or the empty text
 */
public record PersonalNote(
        UUID id,
        @Nullable UUID proposal,
        @Nullable UUID item,
        @Nullable UUID document,
        String quote,
        String body,
        Instant writtenAt) {}
