package org.conclusum.resolutions;

import java.util.List;

/**
 * An agreed measure with the reports on it, the latest first.
 *
 * @param mayReport whether the reader is among the owner's people or in the office, and there is something left to report
 */
public record AgreedMeasureDetail(ControlRow row, List<ReportRow> reports, boolean mayReport) {

    public AgreedMeasureDetail {
        reports = List.copyOf(reports);
    }
}
