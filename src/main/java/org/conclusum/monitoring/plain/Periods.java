package org.conclusum.monitoring.plain;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conclusum.monitoring.genesis.Period;
import org.jspecify.annotations.Nullable;

/** What time people write: as statistics do, as a German day, as a school year or a term. */
final class Periods {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern TWO_YEARS = Pattern.compile(
            "(?i)(?:(schuljahr|sj|ws|wise|wintersemester)\\.?\\s*)?(\\d{4})(?:\\s?[/–]\\s?(\\d{2})|\\s?[/–-]\\s?(\\d{4}))");
    private static final Pattern SUMMER = Pattern.compile("(?i)(?:ss|sose|sommersemester)\\.?\\s*(\\d{4})");
    private static final Pattern DAY_WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(?::00(?:\\.0+)?)?");
    private static final int CENTURY = 100;

    private Periods() {}

    /** The period in the form of statistics, or none. */
    static @Nullable Period read(String cell) {
        String text = cell.strip();
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return Period.read("%s-%2s-%2s"
                    .formatted(day.group(3), day.group(2), day.group(1))
                    .replace(' ', '0'));
        }
        Matcher summer = SUMMER.matcher(text);
        if (summer.matches()) {
            return Period.read(summer.group(1) + "-04P6M");
        }
        Matcher withTime = DAY_WITH_TIME.matcher(text);
        if (withTime.matches()) {
            return Period.read(withTime.group(1));
        }
        Matcher years = TWO_YEARS.matcher(text);
        if (years.matches()
                && followEachOther(years.group(2), years.group(3) == null ? years.group(4) : years.group(3))) {
            String word = years.group(1);
            boolean winter = word != null && word.toLowerCase(Locale.ROOT).startsWith("w");
            return Period.read(years.group(2) + (winter ? "-10P6M" : "-08P12M"));
        }
        return Period.read(text);
    }

    /** Whether the second is the year after the first; 2011-12 with a hyphen is a month. */
    private static boolean followEachOther(String first, String second) {
        int after = Integer.parseInt(first) + 1;
        return second.length() == 4 ? Integer.parseInt(second) == after : Integer.parseInt(second) == after % CENTURY;
    }
}
