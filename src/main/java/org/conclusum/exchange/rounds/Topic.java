package org.conclusum.exchange.rounds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a round.
 *
 * @param by who proposed it; empty where it was found in proposals of several committees
 * @param place in the programme from 1, or null where it is not in it
 */
public record Topic(
        UUID id,
        String title,
        String note,
        String by,
        @Nullable Integer place) {}
