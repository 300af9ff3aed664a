package org.conclusum.resolutions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that something was done for a measure (Nachweis): a link or a file.
 *
 * @param link address of a page of the web, or null
 * @param document a file, or null
 */
public record ProofRow(
        UUID id,
        String label,
        @Nullable String link,
        @Nullable UUID document,
        String addedBy,
        Instant addedAt) {}
