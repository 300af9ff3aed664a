package org.conclusum.monitoring.reports;

import java.util.UUID;

/**
 * An indicator in a report.
 *
 * @param comment what the office says to it; may be empty
 */
public record ReportChapter(UUID indicator, String comment) {

    public static final int LONGEST_COMMENT = 4000;

    public ReportChapter {
        comment = comment.strip();
    }
}
