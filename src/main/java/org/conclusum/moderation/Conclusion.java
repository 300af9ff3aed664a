package org.conclusum.moderation;

import org.jspecify.annotations.Nullable;

/**
 * What the office concludes from positions or a round.
 *
 * @param option number of the option that was agreed on, or null
 * @param note in words for everybody who takes part; may be empty unless there is dissent
 */
public record Conclusion(Kind kind, @Nullable Integer option, String note) {

    /** What follows. */
    public enum Kind {
        AGREED,
        ANOTHER_ROUND,
        DISSENT
    }

    public Conclusion {
        note = note.strip();
    }
}
