package org.conclusum.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message on its way out, as an administrator sees it: to whom and about what, never what it says. */
public record OutboxRow(
        UUID id,
        Instant at,
        String recipient,
        String subject,
        MessageState state,
        int attempts,
        @Nullable String error) {}
