package org.conclusum.search;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.documents.TextState;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param passages the words around what was looked for
 * @param reading how far the file was read, where it is one
 */
public record Found(
        FoundKind kind,
        UUID committee,
        boolean closed,
        String label,
        Highlighted title,
        String context,
        Highlighted passages,
        @Nullable TextState reading,
        String route,
        Instant at) {}
