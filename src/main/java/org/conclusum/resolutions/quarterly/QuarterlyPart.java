package org.conclusum.resolutions.quarterly;

import java.time.LocalDate;
import java.util.List;

/**
 * The public or the closed part of a quarterly report: what was to be carried out, and what was and has not left the
 * table yet.
 *
 * @param closed whether it is the closed part
 */
public record QuarterlyPart(String committee, Quarter quarter, boolean closed, List<Line> lines) {

    public QuarterlyPart {
        lines = List.copyOf(lines);
    }

    /**
     * A measure of a resolution, a resolution without measures, or a measure that was agreed without a resolution.
     *
     * @param number of the resolution, or a word for what was agreed
     * @param title of the resolution, or of what the measure was agreed in
     * @param measure what is to be done, empty where the resolution has no measure
     * @param owner name of who does it
     * @param due the date as a text, empty where there is none
     * @param light a word
     * @param remark reason of the latest delay, or the completion note
     */
    public record Line(
            String number, String title, String measure, String owner, String due, String light, String remark) {}

    LocalDate lastDay() {
        return quarter.end().minusDays(1);
    }
}
