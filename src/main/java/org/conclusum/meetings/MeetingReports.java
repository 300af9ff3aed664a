package org.conclusum.meetings;

import java.util.UUID;

/**
 * What another module has to report to the next meeting of a committee, such as what was decided without one. Where
 * something is due, an item for it comes onto the agenda by itself.
 */
public interface MeetingReports {

    /** Names these reports among all, at most 40 characters; kept with the item. */
    String source();

    /** The title of the item. */
    String title();

    /** Whether something waits to be reported to this committee. */
    boolean isDue(UUID committee);
}
