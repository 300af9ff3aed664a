package org.conclusum.meetings.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The text of an occasion as it counts now, or counted once.
 *
 * @param version how often it was changed, 0 where nobody did
 * @param shipped whether it is the text that comes with the program
 * @param editedBy who changed it last, null where nobody did
 */
public record TemplateRow(
        MinutesOccasion occasion,
        int version,
        boolean shipped,
        String text,
        @Nullable String editedBy,
        @Nullable Instant editedAt) {

    /** The text of the occasion that comes with the program. */
    public String original() {
        return ShippedTemplates.of(occasion).words();
    }

    static TemplateRow shipped(MinutesOccasion occasion) {
        return new TemplateRow(occasion, 0, true, ShippedTemplates.of(occasion).words(), null, null);
    }
}
