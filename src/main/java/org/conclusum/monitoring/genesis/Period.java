package org.conclusum.monitoring.genesis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What time a figure is about: a day (2024-12-31), a month (2024-12), a year (2023), or a span that begins with one of
 * them (the winter term 2023-10P6M).
 *
 * @param text as the file writes it
 * @param first day
 * @param last day, included
 */
public record Period(String text, LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:P(\\d{1,3})([YMD]))?");
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    /** Reads a period; none where it has no known form. */
    public static @Nullable Period read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        int year = Integer.parseInt(form.group(1));
        if (year < EARLIEST || year > LATEST) {
            return null;
        }
        try {
            LocalDate first = LocalDate.of(year, number(form.group(2)), number(form.group(3)));
            LocalDate after = form.group(4) == null ? afterOne(first, form) : afterSpan(first, form);
            return after.isAfter(first) ? new Period(text, first, after.minusDays(1)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate afterOne(LocalDate first, Matcher form) {
        if (form.group(2) == null) {
            return first.plusYears(1);
        }
        return form.group(3) == null ? first.plusMonths(1) : first.plusDays(1);
    }

    private static LocalDate afterSpan(LocalDate first, Matcher form) {
        int length = Integer.parseInt(form.group(4));
        return switch (form.group(5)) {
            case "Y" -> first.plusYears(length);
            case "M" -> first.plusMonths(length);
            default -> first.plusDays(length);
        };
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
