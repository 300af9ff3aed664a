package org.conclusum.meetings.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.CommitteeState;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.DateRange;
import org.conclusum.kernel.LegalTime;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.MeetingDates;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingOutlook;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.MeetingState;
import org.conclusum.regions.WorkingDays;

/** Meetings on 3 December 2026, as pages get them: invitations until 25 November, urgent ones until 30 November. */
final class MeetingDetails {

    static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private static final UUID MEETING = UUID.randomUUID();
    private static final UUID COMMITTEE = UUID.randomUUID();
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private MeetingDetails() {}

    static MeetingDetail office(MeetingState state, LocalDate today, String... titles) {
        return detail(state, today, true, false, titles);
    }

    static MeetingDetail chair(MeetingState state, LocalDate today) {
        return detail(state, today, false, true, "Schulnetz");
    }

    static MeetingDetail member(MeetingState state, LocalDate today) {
        return detail(state, today, false, false, "Schulnetz");
    }

    private static MeetingDetail detail(
            MeetingState state, LocalDate today, boolean office, boolean chair, String... titles) {
        RuleBook rules = new RuleBook(
                UUID.randomUUID(),
                COMMITTEE,
                1,
                SINCE,
                "Geschäftsordnung",
                "Test",
                DecisionRules.simpleMajority(),
                new NoticePeriod(7, DayKind.CALENDAR),
                new NoticePeriod(2, DayKind.CALENDAR),
                14);
        MeetingDates dates = MeetingDates.of(DAY, rules, WorkingDays.mondayToFriday());
        Instant startsAt = DAY.atTime(10, 0).atZone(LegalTime.ZONE).toInstant();
        return new MeetingDetail(
                new MeetingRow(MEETING, COMMITTEE, "7. Sitzung", startsAt, "Landratsamt", state, titles.length),
                new CommitteeRow(
                        COMMITTEE,
                        "LK",
                        "Lenkungskreis",
                        null,
                        "Bildung",
                        new DateRange(SINCE, null),
                        CommitteeState.IN_OFFICE,
                        null),
                new MeetingOutlook(DAY, today, dates, List.of()),
                dates.submissionDeadline(),
                null,
                null,
                null,
                null,
                null,
                null,
                agenda(titles),
                Map.of(),
                Set.of(),
                titles.length,
                true,
                office,
                chair);
    }

    private static List<AgendaItemRow> agenda(String... titles) {
        List<AgendaItemRow> agenda = new ArrayList<>();
        for (String title : titles) {
            int position = agenda.size();
            boolean closed = title.startsWith("N ");
            agenda.add(new AgendaItemRow(
                    UUID.randomUUID(),
                    MEETING,
                    position,
                    (closed ? "N" : "") + (position + 1),
                    title,
                    null,
                    closed,
                    AgendaItemState.PENDING,
                    null,
                    null,
                    false,
                    null));
        }
        return agenda;
    }
}
