package org.conclusum.uikit;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.conclusum.kernel.LegalTime;

/** Dates and numbers in the language of the person who is looking, in legal time. */
public final class Formats {

    private Formats() {}

    /** "3. Dezember 2026" */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(region())
                .format(day);
    }

    public static String date(Instant moment) {
        return date(legal(moment).toLocalDate());
    }

    /** The same in a language that is not the viewer's: for documents. */
    public static String date(Instant moment, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(region(language))
                .format(legal(moment));
    }

    /** The same in a language that is not the viewer's: for documents. */
    public static String date(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(region(language))
                .format(day);
    }

    /** "Do, 3. Dez.", kept on one line */
    public static String shortDate(LocalDate day) {
        String pattern = english() ? "EEE,\u00a0d\u00a0MMM" : "ccc,\u00a0d.\u00a0MMM";
        return DateTimeFormatter.ofPattern(pattern, region()).format(day);
    }

    public static String shortDate(Instant moment) {
        return shortDate(legal(moment).toLocalDate());
    }

    /** "Dez. 2026" */
    public static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("LLL yyyy", region()).format(day);
    }

    /** "10:00" */
    public static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", region()).format(legal(moment));
    }

    /** "3. Dezember 2026, 10:00" */
    public static String dateTime(Instant moment) {
        return dateTime(moment, Texts.locale());
    }

    /** The same in a language that is not the viewer's: for documents. */
    public static String dateTime(Instant moment, Locale language) {
        ZonedDateTime at = legal(moment);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(region(language))
                        .format(at)
                + ", " + DateTimeFormatter.ofPattern("HH:mm", region(language)).format(at);
    }

    public static String number(long value) {
        return NumberFormat.getIntegerInstance(region()).format(value);
    }

    public static LocalDate day(Instant moment) {
        return legal(moment).toLocalDate();
    }

    private static ZonedDateTime legal(Instant moment) {
        return moment.atZone(LegalTime.ZONE);
    }

    private static boolean english() {
        return region().equals(Locale.UK);
    }

    private static Locale region() {
        return region(Texts.locale());
    }

    private static Locale region(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? Locale.UK : Locale.GERMANY;
    }
}
