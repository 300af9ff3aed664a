package org.conclusum.notifications.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feed as its owner sees it; its address is shown once, when it is made.
 *
 * @param committee the committee whose meetings it holds, or null for all in which the owner has a part
 * @param fetchedAt when a calendar last read it, or null
 */
public record FeedRow(
        @Nullable UUID committee,
        Instant issuedAt,
        @Nullable Instant fetchedAt) {}
