package org.conclusum.committees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.regions.WorkingDays;
import org.junit.jupiter.api.Test;

class NoticePeriodTests {

    /** A Thursday; the Wednesday of the week before is the Day of Repentance. */
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 26);

    private static final WorkingDays IN_SAXONY =
            day -> WorkingDays.mondayToFriday().include(day) && !day.equals(LocalDate.of(2026, 11, 18));

    @Test
    void countsFullDaysBetweenReceiptAndMeeting() {
        assertThat(new NoticePeriod(7, DayKind.CALENDAR).latestReceipt(MEETING, IN_SAXONY))
                .isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void skipsWeekendsWhereWorkingDaysCount() {
        assertThat(new NoticePeriod(4, DayKind.WORKING).latestReceipt(MEETING, IN_SAXONY))
                .isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void skipsHolidaysWhereWorkingDaysCount() {
        NoticePeriod six = new NoticePeriod(6, DayKind.WORKING);

        assertThat(six.latestReceipt(MEETING, IN_SAXONY)).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(six.latestReceipt(MEETING, WorkingDays.mondayToFriday())).isEqualTo(LocalDate.of(2026, 11, 17));
    }

    @Test
    void asksForTheDayBeforeWithoutAPeriod() {
        assertThat(new NoticePeriod(0, DayKind.WORKING).latestReceipt(MEETING, IN_SAXONY))
                .isEqualTo(MEETING.minusDays(1));
    }

    @Test
    void countsBackToTheLastDayForProposals() {
        assertThat(DayKind.CALENDAR.before(MEETING, 14, IN_SAXONY)).isEqualTo(LocalDate.of(2026, 11, 12));
        assertThat(DayKind.WORKING.before(MEETING, 6, IN_SAXONY)).isEqualTo(LocalDate.of(2026, 11, 17));
    }
}
