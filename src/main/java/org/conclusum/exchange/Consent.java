package org.conclusum.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the giver agrees to the publication of a practice as it stands.
 *
 * @param account of the person who said so; none where another installation vouches for it
 */
public record Consent(@Nullable UUID account, String by, Instant at) {}
