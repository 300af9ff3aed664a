package org.conclusum.committees;

import java.time.LocalDate;
import org.conclusum.regions.WorkingDays;

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
        /** Monday to Friday, without public holidays. */
        WORKING;

        /** The day that lies so many counted days before another. */
        LocalDate before(LocalDate day, int days, WorkingDays workingDays) {
            LocalDate reached = day;
            int left = days;
            while (left > 0) {
                reached = reached.minusDays(1);
                if (this == CALENDAR || workingDays.include(reached)) {
                    left--;
                }
            }
            return reached;
        }

        /** The day that lies so many counted days after another, which is not counted itself. */
        public LocalDate after(LocalDate day, int days, WorkingDays workingDays) {
            LocalDate reached = day;
            int left = days;
            while (left > 0) {
                reached = reached.plusDays(1);
                if (this == CALENDAR || workingDays.include(reached)) {
                    left--;
                }
            }
            return reached;
        }
    }

    public NoticePeriod {
        if (days < 0) {
            throw new IllegalArgumentException("days " + days);
        }
    }

    /** The last day on which an invitation for a meeting on this day is in time. */
    public LocalDate latestReceipt(LocalDate meeting, WorkingDays workingDays) {
        return unit.before(meeting, days, workingDays).minusDays(1);
    }
}
