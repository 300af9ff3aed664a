package org.conclusum.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Minutes without their texts: where they stand, since when, and who signed. */
public record MinutesRow(
        UUID meeting,
        UUID committee,
        MinutesState state,
        @Nullable String returnReason,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant sentAt,
        @Nullable LocalDate objectionsUntil,
        @Nullable Instant finalAt,
        @Nullable Signature chair,
        @Nullable Signature taker,
        @Nullable Instant publishedAt) {

    public boolean isSigned() {
        return chair != null && taker != null;
    }
}
