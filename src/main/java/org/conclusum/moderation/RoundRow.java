package org.conclusum.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consensing round.
 *
 * @param options the passive one first
 */
public record RoundRow(
        UUID proposal,
        int number,
        LocalDate due,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Option> options) {

    public RoundRow {
        options = List.copyOf(options);
    }

    /** What can be decided, in a title and its wording; the title of the passive option says what deciding nothing means. */
    public record Option(int number, String title, String wording) {

        public boolean isPassive() {
            return number == 0;
        }
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
