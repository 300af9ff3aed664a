package org.conclusum.regions;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days count where a period is measured in working days. */
@FunctionalInterface
public interface WorkingDays {

    boolean include(LocalDate day);

    /** Without knowledge of holidays. */
    static WorkingDays mondayToFriday() {
        return day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
