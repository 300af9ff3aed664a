package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a circular reached one of those who may answer it: when it lay ready, and when it was first opened. */
public record CircularDelivery(
        UUID account,
        String name,
        Instant madeAvailableAt,
        @Nullable Instant firstOpenedAt) {}
