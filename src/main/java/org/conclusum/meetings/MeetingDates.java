package org.conclusum.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.conclusum.committees.RuleBook;
import org.conclusum.kernel.LegalTime;

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

    public static MeetingDates of(LocalDate day, RuleBook rules) {
        return new MeetingDates(
                rules,
                submissionDeadline(day, rules),
                rules.notice().latestReceipt(day),
                rules.urgentNotice().latestReceipt(day));
    }

    static Instant submissionDeadline(LocalDate day, RuleBook rules) {
        return day.minusDays(rules.submissionDays())
                .atTime(LAST_MINUTE)
                .atZone(LegalTime.ZONE)
                .toInstant();
    }
}
