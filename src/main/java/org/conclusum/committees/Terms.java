package org.conclusum.committees;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.conclusum.kernel.DateRange;

/** How terms of office follow each other. */
final class Terms {

    private Terms() {}

    /** The next term begins on the day after the last one and is as many months long, or as many days where not whole months. */
    static DateRange after(DateRange last) {
        LocalDate from = Objects.requireNonNull(last.until(), "a term ends").plusDays(1);
        long months = ChronoUnit.MONTHS.between(last.from(), from);
        LocalDate end = last.from().plusMonths(months).equals(from) && months > 0
                ? from.plusMonths(months)
                : from.plusDays(ChronoUnit.DAYS.between(last.from(), from));
        return new DateRange(from, end.minusDays(1));
    }
}
