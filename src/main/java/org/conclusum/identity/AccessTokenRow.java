package org.conclusum.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it; the token itself is shown once, when it is made.
 *
 * @param ending its last four signs
 * @param validUntil last day on which it signs in
 * @param lastUsedOn day on which it last did, or null
 */
public record AccessTokenRow(
        UUID id,
        String label,
        String ending,
        Instant issuedAt,
        LocalDate validUntil,
        @Nullable LocalDate lastUsedOn) {}
