package org.conclusum.moderation.interests;

import org.jspecify.annotations.Nullable;

/** How a stance differs from the one before. */
public enum Movement {
    SAME,
    /** Nothing was said before, or nothing that could be read. */
    NEW,
    MORE_FOR,
    MORE_AGAINST,
    /** Something was said before and is not any longer. */
    GONE;

    public static Movement between(@Nullable Integer before, @Nullable Integer now) {
        if (before == null) {
            return now == null ? SAME : NEW;
        }
        if (now == null) {
            return GONE;
        }
        return now > before ? MORE_FOR : now < before ? MORE_AGAINST : SAME;
    }
}
