package org.conclusum.exchange;

import java.time.Instant;
import java.util.UUID;

/** A practice that is being written or waits for consent or review. */
public record PracticeWork(
        UUID id, String title, String giverName, PracticeState state, boolean consented, Instant changedAt) {}
