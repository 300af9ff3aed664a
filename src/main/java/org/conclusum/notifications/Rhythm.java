package org.conclusum.notifications;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.conclusum.kernel.LegalTime;
import org.conclusum.notifications.rules.DigestMustComeOnAWorkingDay;
import org.jspecify.annotations.Nullable;

/**
 * When a person wants mail, in legal time.
 *
 * @param quiet the hours of each day without mail, or null for none
 * @param quietWeekend whether Saturday and Sunday are without mail
 * @param digestAt when a digest comes
 * @param digestDay the day of the weekly one
 */
public record Rhythm(@Nullable QuietHours quiet, boolean quietWeekend, LocalTime digestAt, DayOfWeek digestDay) {

    /** Mail at any time; digests at seven, the weekly one on Monday. */
    public static final Rhythm USUAL = new Rhythm(null, false, LocalTime.of(7, 0), DayOfWeek.MONDAY);

    public Rhythm {
        new DigestMustComeOnAWorkingDay(digestDay).check();
    }

    /** Until when mail waits that would go out at this moment; nothing where it may go. */
    Optional<Instant> quietUntil(Instant now) {
        ZonedDateTime begin = now.atZone(LegalTime.ZONE);
        ZonedDateTime end = begin;
        ZonedDateTime later = afterQuiet(end);
        while (later.isAfter(end)) {
            end = later;
            later = afterQuiet(end);
        }
        return end.isAfter(begin) ? Optional.of(end.toInstant()) : Optional.empty();
    }

    /** When the next digest of this kind comes, after this moment. */
    public Instant nextDigest(boolean weekly, Instant after) {
        ZonedDateTime moment = after.atZone(LegalTime.ZONE);
        ZonedDateTime next = moment.with(digestAt);
        while (!next.isAfter(moment) || !comesOn(next.getDayOfWeek(), weekly)) {
            next = next.plusDays(1).with(digestAt);
        }
        return next.toInstant();
    }

    private boolean comesOn(DayOfWeek day, boolean weekly) {
        return weekly ? day == digestDay : !quietWeekend || !isWeekend(day);
    }

    private ZonedDateTime afterQuiet(ZonedDateTime moment) {
        if (quietWeekend && isWeekend(moment.getDayOfWeek())) {
            return moment.toLocalDate().plusDays(1).atStartOfDay(LegalTime.ZONE);
        }
        return quiet != null && quiet.hold(moment.toLocalTime()) ? quiet.endAfter(moment) : moment;
    }

    private static boolean isWeekend(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
