package org.conclusum.procedures.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import org.conclusum.kernel.LegalTime;

/** When people are reminded of a date: in the morning, a week before, on the day, and every week after it. */
public final class Reminders {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private Reminders() {}

    /** The rhythm as a repeating interval (ISO 8601) for a timer; what lies in the past is left out. */
    public static String weeklyAround(LocalDate due) {
        return "R/"
                + due.minusWeeks(1)
                        .atTime(MORNING)
                        .atZone(LegalTime.ZONE)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                + "/P7D";
    }

    /** Every four weeks from the morning of a day on, as a repeating interval (ISO 8601) for a timer. */
    public static String everyFourWeeksFrom(LocalDate day) {
        return "R/" + day.atTime(MORNING).atZone(LegalTime.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                + "/P28D";
    }

    /** Every two weeks from the morning of a day on, as a repeating interval (ISO 8601) for a timer. */
    public static String fortnightlyFrom(LocalDate day) {
        return "R/" + day.atTime(MORNING).atZone(LegalTime.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                + "/P14D";
    }

    /** The first moment after a day, when whoever is late is late. */
    public static Date afterEndOf(LocalDate day) {
        return Date.from(day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant());
    }

    /** The morning of a day. */
    public static Date morningOf(LocalDate day) {
        return Date.from(day.atTime(MORNING).atZone(LegalTime.ZONE).toInstant());
    }

    /** The last moment of a day, until which something is in time. */
    public static Date endOf(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60));
    }

    /** The morning after a date; a week from now where that has passed, so that nobody is pressed twice at once. */
    public static Date afterwards(LocalDate due, Instant now) {
        Date morning = morningOf(due.plusDays(1));
        return morning.toInstant().isAfter(now)
                ? morning
                : morningOf(LocalDate.ofInstant(now, LegalTime.ZONE).plusWeeks(1));
    }
}
