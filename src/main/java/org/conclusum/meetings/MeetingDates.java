package org.conclusum.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.RuleBook;
import org.conclusum.kernel.LegalTime;
import org.conclusum.regions.WorkingDays;

/**
 * What the rule book makes of the day of a meeting.
 *
 * @param submissionDeadline the last minute of the last day on which proposals may come
 * @param latestInvitation the last day on which an invitation is in time
 * @param latestUrgentInvitation the last day on which an urgent invitation is in time
 */
public record MeetingDates(
        RuleBook rules, Instant submissionDeadline, LocalDate latestInvitation, LocalDate latestUrgentInvitation) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public static MeetingDates of(LocalDate day, RuleBook rules, WorkingDays workingDays) {
        return new MeetingDates(
                rules,
                rules.lastSubmission(day, workingDays)
                        .atTime(LAST_MINUTE)
                        .atZone(LegalTime.ZONE)
                        .toInstant(),
                rules.notice().latestReceipt(day, workingDays),
                rules.urgentNotice().latestReceipt(day, workingDays));
    }

    /** Whether working days are counted for any of the dates, so that holidays matter. */
    public boolean knowHolidays() {
        return rules.notice().unit() == DayKind.WORKING || rules.submissionUnit() == DayKind.WORKING;
    }

    /** The earliest of the dates. */
    public LocalDate first() {
        LocalDate submission = submissionDeadline.atZone(LegalTime.ZONE).toLocalDate();
        return submission.isBefore(latestInvitation) ? submission : latestInvitation;
    }
}
