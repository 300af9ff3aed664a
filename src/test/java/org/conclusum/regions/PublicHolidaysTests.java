package org.conclusum.regions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicHolidaysTests {

    private static final LocalDate REPENTANCE = LocalDate.of(2026, 11, 18);

    private final PublicHolidays holidays = new PublicHolidays();

    @Test
    void knowsWhichLandHasWhichHoliday() {
        assertThat(holidays.between(
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 11, 30),
                        Set.of("BB", "SN", "ST", "NW"),
                        Locale.GERMAN))
                .extracting(Holiday::day, Holiday::name, Holiday::laender)
                .containsExactly(
                        tuple(LocalDate.of(2026, 10, 3), "Tag der Deutschen Einheit", Set.of("BB", "SN", "ST", "NW")),
                        tuple(LocalDate.of(2026, 10, 31), "Reformationstag", Set.of("BB", "SN", "ST")),
                        tuple(LocalDate.of(2026, 11, 1), "Allerheiligen", Set.of("NW")),
                        tuple(REPENTANCE, "Buß- und Bettag", Set.of("SN")));
    }

    @Test
    void saysWhetherAllOfThemHaveIt() {
        assertThat(holidays.between(
                        LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 30), Set.of("BB", "SN"), Locale.GERMAN))
                .extracting(Holiday::everywhere)
                .containsExactly(true, true, false);
    }

    @Test
    void speaksEnglishWhateverTheMachineSpeaks() {
        assertThat(holidays.between(
                        LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 31), Set.of("BB"), Locale.ENGLISH))
                .extracting(Holiday::name)
                .containsExactly("Reformation day");
    }

    @Test
    void countsADayOnlyWhereNobodyHasAHoliday() {
        assertThat(holidays.workingDays(Set.of("BB")).include(REPENTANCE)).isTrue();
        assertThat(holidays.workingDays(Set.of("BB", "SN")).include(REPENTANCE)).isFalse();
        assertThat(holidays.workingDays(Set.of()).include(REPENTANCE)).isTrue();
    }

    @Test
    void countsNoSaturdayAndNoSunday() {
        WorkingDays days = holidays.workingDays(Set.of("NW"));

        assertThat(days.include(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(days.include(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(days.include(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void findsMovableFeasts() {
        assertThat(holidays.between(
                        LocalDate.of(2027, 3, 1), LocalDate.of(2027, 5, 31), Set.of("BB", "NW"), Locale.GERMAN))
                .extracting(Holiday::day)
                .contains(LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 28), LocalDate.of(2027, 5, 27));
    }
}
