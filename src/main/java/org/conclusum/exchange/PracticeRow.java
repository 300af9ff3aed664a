package org.conclusum.exchange;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;

/**
 * A published practice in the library.
 *
 * @param adoptions how many municipalities took it up and did not end it
 */
public record PracticeRow(
        UUID id,
        @Nullable String giver,
        String giverName,
        String title,
        String summary,
        FieldOfAction field,
        LifePhase phase,
        EvidenceLevel evidence,
        int edition,
        boolean hasModel,
        boolean elsewhere,
        Instant releasedAt,
        int adoptions) {}
