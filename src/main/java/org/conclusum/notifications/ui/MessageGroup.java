package org.conclusum.notifications.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.conclusum.notifications.InboxMessage;
import org.conclusum.uikit.Formats;

/** Where a message stands when they are put together by time: the new ones by age, then what is read. */
enum MessageGroup {
    TODAY,
    WEEK,
    EARLIER,
    READ;

    static MessageGroup of(InboxMessage message, LocalDate today) {
        if (message.read()) {
            return READ;
        }
        LocalDate day = Formats.day(message.at());
        if (!day.isBefore(today)) {
            return TODAY;
        }
        return day.isBefore(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))) ? EARLIER : WEEK;
    }
}
