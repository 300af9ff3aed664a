package org.conclusum.meetings.binder;

import org.jspecify.annotations.Nullable;

/**
 * A binder as one person sees it.
 *
 * @param row where it stands, or null where nobody asked for it yet
 * @param current whether what was made last holds what it would hold now
 * @param mayRequest whether this person may have it made
 */
public record BinderView(BinderPart part, @Nullable BinderRow row, boolean current, boolean mayRequest) {

    /** Whether there is one to read. */
    public boolean isThere() {
        return row != null && row.file() != null;
    }
}
