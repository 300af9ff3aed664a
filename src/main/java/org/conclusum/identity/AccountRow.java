package org.conclusum.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as others may know it. */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        @Nullable String email,
        String language,
        boolean enabled,
        Set<Grant> grants) {}
