package org.conclusum.regions;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The public holidays of the Länder, reckoned for any year. What only some municipalities of a Land have, such as
 * Corpus Christi in parts of Saxony, is not among them.
 */
@Component
public class PublicHolidays {

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    /** The holidays of these Länder in their order, both days included; one that several have comes once. */
    public List<Holiday> between(LocalDate from, LocalDate until, Set<String> laender, Locale language) {
        Map<LocalDate, Map<String, Set<String>>> found = new TreeMap<>();
        for (String land : laender) {
            calendar.getHolidays(from, until, HolidayType.PUBLIC_HOLIDAY, code(land))
                    .forEach(holiday -> found.computeIfAbsent(holiday.getDate(), day -> new TreeMap<>())
                            .computeIfAbsent(holiday.getDescription(described(language)), name -> new TreeSet<>())
                            .add(land));
        }
        return found.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(name -> new Holiday(
                                day.getKey(),
                                name.getKey(),
                                name.getValue(),
                                name.getValue().equals(laender))))
                .toList();
    }

    /** Monday to Friday, without what is a holiday in any of these Länder. */
    public WorkingDays workingDays(Set<String> laender) {
        WorkingDays weekdays = WorkingDays.mondayToFriday();
        return day -> weekdays.include(day)
                && laender.stream().noneMatch(land -> calendar.isHoliday(day, HolidayType.PUBLIC_HOLIDAY, code(land)));
    }

    private static String code(String land) {
        return land.toLowerCase(Locale.ROOT);
    }

    /** English stands in the bundle without a language, which the language of the machine would hide. */
    private static Locale described(Locale language) {
        return language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMAN : Locale.ROOT;
    }
}
