package org.conclusum.exchange.rounds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account who takes part by a personal link.
 *
 * @param email where the guest is written to, or null
 * @param expiresAt when the link ends
 * @param coming what the guest answered, or null
 * @param post how far the last letter is, or null where there was none
 */
public record Guest(
        UUID id,
        String name,
        @Nullable String email,
        Instant expiresAt,
        boolean revoked,
        @Nullable Boolean coming,
        GuestPost.@Nullable Standing post) {}
