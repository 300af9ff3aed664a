package org.conclusum.exchange;

import java.time.Instant;

/** A practice as it was published, and by whom. */
public record PracticeEdition(
        int number,
        PracticeContent content,
        String consentBy,
        Instant consentAt,
        String releasedBy,
        Instant releasedAt) {}
