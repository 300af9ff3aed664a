package org.conclusum.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day of a meeting that was interrupted, to be continued on another day.
 *
 * @param startsAt when it was to begin
 * @param reason why it was interrupted
 * @param item the item whose debate was interrupted, or null where none was
 * @param itemCalledAt when that item had been called
 */
public record SessionRow(
        Instant startsAt,
        String place,
        Instant openedAt,
        Instant adjournedAt,
        String reason,
        @Nullable UUID item,
        @Nullable Instant itemCalledAt) {

    public LocalDate day() {
        return startsAt.atZone(LegalTime.ZONE).toLocalDate();
    }
}
