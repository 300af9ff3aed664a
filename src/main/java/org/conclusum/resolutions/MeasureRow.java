package org.conclusum.resolutions;

import java.time.LocalDate;
import java.util.UUID;

/** A measure with its owner, a work group such as coordinator:14626. */
public record MeasureRow(
        UUID id,
        UUID resolution,
        String title,
        String owner,
        LocalDate due,
        Light light,
        LightRule rule,
        boolean done,
        MeasurePlan plan) {

    public boolean overdue() {
        return rule == LightRule.OVERDUE;
    }
}
