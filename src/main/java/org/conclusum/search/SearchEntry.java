package org.conclusum.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that is to be found.
 *
 * @param originator AGS of the municipality whose coordinators see it in any case
 * @param earlier whether those who write it see a later text instead
 * @param label a number or a place, found like the title
 * @param context the number of what it belongs to, only shown
 * @param body the text; empty where it is the text of the document
 * @param document the file whose text it is
 * @param route where it is, a route of the interface
 * @param owner the account that alone finds it, or null
 */
public record SearchEntry(
        FoundKind kind,
        UUID committee,
        Audience audience,
        @Nullable String originator,
        boolean earlier,
        boolean closed,
        String label,
        String title,
        String context,
        String body,
        @Nullable UUID document,
        String route,
        Instant at,
        @Nullable UUID owner) {}
