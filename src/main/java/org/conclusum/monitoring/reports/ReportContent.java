package org.conclusum.monitoring.reports;

import java.util.List;

/**
 * What a report is to say.
 *
 * @param introduction before the indicators; may be empty
 */
public record ReportContent(String title, String introduction, List<ReportChapter> chapters) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_INTRODUCTION = 4000;

    /** As many as are read at a sitting. */
    public static final int MOST_CHAPTERS = 20;

    public ReportContent {
        title = title.strip();
        introduction = introduction.strip();
        chapters = List.copyOf(chapters);
    }
}
