package org.conclusum.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a measure is meant to go and how far it is.
 *
 * @param weight what it counts for among the measures of its resolution
 * @param percent how much of it is done, as last reported
 * @param firstDue the date that was set at first
 * @param reportDue until when the next report is asked for
 * @param reportedAt of the latest report, or null
 * @param waitsFor titles of the open measures that have to be done before
 */
public record MeasurePlan(
        int weight,
        int percent,
        Instant assignedAt,
        LocalDate firstDue,
        LocalDate reportDue,
        @Nullable Instant reportedAt,
        @Nullable Repetition repetition,
        List<String> waitsFor) {

    public MeasurePlan {
        waitsFor = List.copyOf(waitsFor);
    }
}
