package org.conclusum.committees;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The time between the invitation and the meeting (Ladungsfrist). The day of receipt does not count, and the last
 * day must have ended before the day of the meeting (§ 31 Abs. 1 VwVfG with §§ 187, 188 BGB).
 *
 * @param days full days between receipt and meeting
 * @param unit which days count
 */
public record NoticePeriod(int days, DayKind unit) {

    /** Which days count. */
    public enum DayKind {
        CALENDAR,
        /** Monday to Friday. */
        WORKING
    }

    public NoticePeriod {
        if (days < 0) {
            throw new IllegalArgumentException("days " + days);
        }
    }

    /** The last day on which an invitation for a meeting on this day is in time. */
    public LocalDate latestReceipt(LocalDate meeting) {
        LocalDate day = meeting;
        int left = days;
        while (left > 0) {
            day = day.minusDays(1);
            if (counts(day)) {
                left--;
            }
        }
        return day.minusDays(1);
    }

    private boolean counts(LocalDate day) {
        return unit == DayKind.CALENDAR
                || (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }
}
