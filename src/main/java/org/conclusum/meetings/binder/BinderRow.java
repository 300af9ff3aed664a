package org.conclusum.meetings.binder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a binder stands.
 *
 * @param done steps that are made, of the total; both 0 while it waits
 * @param file the binder that was made last, or null
 * @param fingerprint the plan that was followed for it
 * @param missing files that are listed in it only
 */
public record BinderRow(
        BinderState state,
        int done,
        int total,
        @Nullable UUID file,
        String fingerprint,
        int pages,
        int missing,
        @Nullable Instant builtAt,
        long size) {

    /** Whether one is being made or waits for it. */
    public boolean isUnderWay() {
        return state == BinderState.WAITING || state == BinderState.BUILDING;
    }
}
