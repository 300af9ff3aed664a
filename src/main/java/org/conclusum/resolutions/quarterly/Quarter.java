package org.conclusum.resolutions.quarterly;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of a year.
 *
 * @param firstDay the first of January, April, July or October
 */
public record Quarter(LocalDate firstDay) {

    private static final int MONTHS = 3;

    /** The quarter that holds a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    public Quarter before() {
        return new Quarter(firstDay.minusMonths(MONTHS));
    }

    /** The first day that lies after it. */
    public LocalDate end() {
        return firstDay.plusMonths(MONTHS);
    }

    public int number() {
        return firstDay.get(IsoFields.QUARTER_OF_YEAR);
    }

    public int year() {
        return firstDay.getYear();
    }
}
