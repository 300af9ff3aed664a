package org.conclusum.worklist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.conclusum.kernel.LegalTime;
import org.jspecify.annotations.Nullable;

/** How soon something has to be done, seen from now. */
enum Urgency {
    /** In a meeting that is being held. */
    NOW,
    OVERDUE,
    TODAY,
    /** Until Sunday. */
    THIS_WEEK,
    LATER;

    static Urgency ofItem(WorkItem item, Instant now) {
        return item.isNow() ? NOW : of(item.due(), now);
    }

    static Urgency of(@Nullable Instant due, Instant now) {
        if (due == null) {
            return LATER;
        }
        if (due.isBefore(now)) {
            return OVERDUE;
        }
        LocalDate day = due.atZone(LegalTime.ZONE).toLocalDate();
        LocalDate today = now.atZone(LegalTime.ZONE).toLocalDate();
        if (day.equals(today)) {
            return TODAY;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return day.isAfter(sunday) ? LATER : THIS_WEEK;
    }
}
