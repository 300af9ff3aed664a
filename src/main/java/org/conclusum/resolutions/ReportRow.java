package org.conclusum.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A report as it was given; the date was moved where both dates differ. */
public record ReportRow(
        UUID measure, Instant at, String reporter, String text, Light light, LocalDate previousDue, LocalDate due) {

    public boolean moved() {
        return !due.equals(previousDue);
    }
}
