package org.conclusum.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeCalendar;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.regions.Holiday;
import org.conclusum.regions.WorkingDays;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** Works out the dates of meetings by the rule book and the holidays of their committee. */
@Component
class MeetingDating {

    private final CommitteeDirectory committees;
    private final CommitteeCalendar calendar;

    MeetingDating(CommitteeDirectory committees, CommitteeCalendar calendar) {
        this.committees = committees;
        this.calendar = calendar;
    }

    /** What a meeting on this day means. */
    MeetingDates dates(UUID committee, LocalDate day) {
        return MeetingDates.of(day, committees.ruleBookOn(committee, day), calendar.workingDays(committee, day));
    }

    /** What a meeting on this day means, seen from today, with the holidays that the dates take into account. */
    MeetingOutlook outlook(UUID committee, LocalDate day, LocalDate today) {
        MeetingDates dates = dates(committee, day);
        List<Holiday> skipped = dates.knowHolidays()
                ? calendar.holidays(List.of(committee), dates.first(), day.minusDays(1), Texts.locale()).stream()
                        .filter(holiday -> WorkingDays.mondayToFriday().include(holiday.day()))
                        .toList()
                : List.of();
        return new MeetingOutlook(day, today, dates, skipped);
    }
}
