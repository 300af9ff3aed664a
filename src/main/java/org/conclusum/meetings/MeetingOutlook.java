package org.conclusum.meetings;

import java.time.LocalDate;
import java.util.List;
import org.conclusum.kernel.LegalTime;
import org.conclusum.regions.Holiday;

/**
 * How much time is left before a meeting on this day, seen from today.
 *
 * @param holidays public holidays that do not count as working days on the way; none where all days count
 */
public record MeetingOutlook(LocalDate day, LocalDate today, MeetingDates dates, List<Holiday> holidays) {

    public MeetingOutlook {
        holidays = List.copyOf(holidays);
    }

    /** What kind of invitation is still in time. */
    public enum Notice {
        IN_TIME,
        URGENT_ONLY,
        TOO_LATE
    }

    public Notice notice() {
        if (!today.isAfter(dates.latestInvitation())) {
            return Notice.IN_TIME;
        }
        return today.isAfter(dates.latestUrgentInvitation()) ? Notice.TOO_LATE : Notice.URGENT_ONLY;
    }

    /** Whether the day until which proposals may come has ended. */
    public boolean isSubmissionOver() {
        return today.isAfter(dates.submissionDeadline().atZone(LegalTime.ZONE).toLocalDate());
    }

    /** Whether the day of the meeting has come. */
    public boolean isDue() {
        return !today.isBefore(day);
    }
}
