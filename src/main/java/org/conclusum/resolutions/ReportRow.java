package org.conclusum.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was given; the date was moved where both dates differ.
 *
 * @param reason why it takes longer; empty where it does not
 * @param percent how much of it was done, or null where that was not said
 */
public record ReportRow(
        UUID measure,
        Instant at,
        String reporter,
        String text,
        Light light,
        LocalDate previousDue,
        LocalDate due,
        String reason,
        @Nullable Integer percent) {

    public boolean moved() {
        return !due.equals(previousDue);
    }
}
