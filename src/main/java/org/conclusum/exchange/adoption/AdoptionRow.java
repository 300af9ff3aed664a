package org.conclusum.exchange.adoption;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An adoption in a list, with the name of what is taken over and of who takes it.
 *
 * @param giver AGS of the giving municipality; none where it is not one of this installation
 */
public record AdoptionRow(
        UUID id,
        UUID practice,
        String title,
        @Nullable String giver,
        String giverName,
        String giverRegion,
        String taker,
        String takerName,
        String takerRegion,
        UUID committee,
        AdoptionStage stage,
        Instant begunAt,
        Instant changedAt) {}
