package org.conclusum.notifications;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.conclusum.notifications.rules.QuietHoursMustEnd;

/** From when until when no mail is wanted, in legal time; the end may lie on the next day. */
public record QuietHours(LocalTime from, LocalTime until) {

    public QuietHours {
        new QuietHoursMustEnd(from, until).check();
    }

    boolean hold(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isBefore(until) ? begun && !over : begun || !over;
    }

    /** The next end after this moment. */
    ZonedDateTime endAfter(ZonedDateTime moment) {
        ZonedDateTime end = moment.with(until);
        return end.isAfter(moment) ? end : moment.plusDays(1).with(until);
    }
}
