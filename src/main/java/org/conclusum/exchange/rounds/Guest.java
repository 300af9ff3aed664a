package org.conclusum.exchange.rounds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account who takes part by a personal link.
 *
 * @param expiresAt when the link ends
 * @param coming what the guest answered, or null
 */
public record Guest(
        UUID id,
        String name,
        Instant expiresAt,
        boolean revoked,
        @Nullable Boolean coming) {}
