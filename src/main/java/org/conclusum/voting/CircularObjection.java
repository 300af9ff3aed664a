package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;

/** A seat that will not decide without a meeting; the reason may be empty. */
public record CircularObjection(UUID seat, UUID account, String objector, String reason, Instant objectedAt) {}
