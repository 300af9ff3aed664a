package org.conclusum.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.proposals.ProposalState;
import org.conclusum.regions.WorkingDays;

/** Meetings of a committee with seven days of notice, two where urgent, and fourteen for proposals. */
final class MeetingFixture {

    static final UUID COMMITTEE = UUID.randomUUID();
    static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    static final Instant LONG_BEFORE = noon(LocalDate.of(2026, 10, 1));
    static final RuleBook RULES = new RuleBook(
            UUID.randomUUID(),
            COMMITTEE,
            1,
            LocalDate.of(2026, 1, 1),
            "Geschäftsordnung",
            "Test",
            DecisionRules.simpleMajority(),
            new NoticePeriod(7, NoticePeriod.DayKind.CALENDAR),
            new NoticePeriod(2, NoticePeriod.DayKind.CALENDAR),
            14);

    static final MeetingDates DATES = dates(DAY);

    private MeetingFixture() {}

    static MeetingDates dates(LocalDate day) {
        return MeetingDates.of(day, RULES, WorkingDays.mondayToFriday());
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }

    static LocalDateTime start() {
        return DAY.atTime(10, 0);
    }

    static Meeting planned() {
        return new Meeting(
                new NewMeeting(COMMITTEE, "7. Sitzung", start(), "Landratsamt"),
                DATES,
                StandingItems.usual("Eröffnung", "Verschiedenes"),
                LONG_BEFORE);
    }

    static Meeting withMatters(String... titles) {
        Meeting meeting = planned();
        for (String title : titles) {
            meeting.add(title, false);
        }
        return meeting;
    }

    static Meeting drafted() {
        Meeting meeting = withMatters("Schulnetz");
        meeting.finishDraft();
        return meeting;
    }

    static Meeting released() {
        Meeting meeting = drafted();
        meeting.release();
        return meeting;
    }

    static Meeting invited() {
        Meeting meeting = released();
        meeting.invite(DATES, null, Set.of(), LONG_BEFORE);
        return meeting;
    }

    static Meeting running() {
        Meeting meeting = invited();
        meeting.open(noon(DAY));
        return meeting;
    }

    static ProposalRow ready() {
        return proposal(ProposalState.READY, LONG_BEFORE, false);
    }

    static ProposalRow proposal(ProposalState state, Instant submittedAt, boolean closed) {
        return new ProposalRow(
                UUID.randomUUID(),
                "L/2026/041",
                "Oberstufe",
                COMMITTEE,
                "14626",
                state,
                closed,
                submittedAt,
                submittedAt);
    }

    static SeatRow seat(UUID principal, UUID... substitutes) {
        UUID id = UUID.randomUUID();
        return new SeatRow(
                id,
                COMMITTEE,
                "Görlitz",
                null,
                id.toString(),
                true,
                Fraction.ONE,
                null,
                principal,
                List.of(substitutes));
    }

    static List<String> titles(Meeting meeting) {
        return meeting.agenda().items().stream().map(AgendaItem::title).toList();
    }
}
