package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.meetings.MeetingFixture.COMMITTEE;
import static org.conclusum.meetings.MeetingFixture.DATES;
import static org.conclusum.meetings.MeetingFixture.DAY;
import static org.conclusum.meetings.MeetingFixture.LONG_BEFORE;
import static org.conclusum.meetings.MeetingFixture.dates;
import static org.conclusum.meetings.MeetingFixture.invited;
import static org.conclusum.meetings.MeetingFixture.noon;
import static org.conclusum.meetings.MeetingFixture.planned;
import static org.conclusum.meetings.MeetingFixture.released;
import static org.conclusum.meetings.MeetingFixture.running;
import static org.conclusum.meetings.MeetingFixture.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.junit.jupiter.api.Test;

class MeetingTests {

    /** Seven full days lie between this day and the third of December: the 26th to the 2nd. */
    private static final LocalDate LATEST = LocalDate.of(2026, 11, 25);

    private static final LocalDate LATEST_URGENT = LocalDate.of(2026, 11, 30);

    private static final Actor JAN = new Actor.Person(UUID.randomUUID(), "Jan");

    private static Instant start() {
        return MeetingFixture.start().atZone(LegalTime.ZONE).toInstant();
    }

    private static Meeting plannedFor(LocalDateTime startsAt, String title, String place, Instant now) {
        return new Meeting(
                new NewMeeting(COMMITTEE, title, startsAt, place), DATES, StandingItems.usual("E", "V"), now);
    }

    @Test
    void isPlannedForAMomentAhead() {
        assertBreaks("MeetingMustLieAhead", () -> plannedFor(MeetingFixture.start(), "Sitzung", "online", start()));
        assertThat(plannedFor(MeetingFixture.start(), "Sitzung", "online", start().minusSeconds(1))
                        .state())
                .isEqualTo(MeetingState.PLANNED);
        assertBreaks("TitleMustBeGiven", () -> plannedFor(MeetingFixture.start(), " ", "online", LONG_BEFORE));
        assertBreaks("PlaceMustBeGiven", () -> plannedFor(MeetingFixture.start(), "Sitzung", " ", LONG_BEFORE));
    }

    @Test
    void invitesOnTheLastDayOfTheNoticePeriodUntilMidnight() {
        Instant lastMinute = LATEST.atTime(23, 59).atZone(LegalTime.ZONE).toInstant();
        Meeting meeting = released();

        assertThat(meeting.invite(DATES, null, Set.of(), lastMinute)).isFalse();
        assertThat(meeting.state()).isEqualTo(MeetingState.INVITED);
    }

    @Test
    void doesNotInviteOnTheDayAfterTheNoticePeriodWithoutUrgency() {
        Instant midnight = LATEST.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant();

        assertBreaks(
                "InvitationPeriodMustBeObserved", () -> released().invite(DATES, null, Set.of(), midnight), LATEST);
        assertBreaks("UrgencyMustBeReasoned", () -> released().invite(DATES, " ", Set.of(), midnight));
    }

    @Test
    void invitesUrgentlyWithAReasonUntilTheUrgentPeriodEnds() {
        assertThat(released().invite(DATES, "Frist des Landes", Set.of(), noon(LATEST_URGENT)))
                .isTrue();
        assertBreaks(
                "UrgentPeriodMustBeObserved",
                () -> released().invite(DATES, "Frist des Landes", Set.of(), noon(LATEST_URGENT.plusDays(1))),
                LATEST_URGENT);
    }

    @Test
    void ignoresAnUrgencyThatIsNotNeeded() {
        assertThat(released().invite(DATES, "Vorsichtshalber", Set.of(), noon(LATEST)))
                .isFalse();
    }

    @Test
    void doesNotInviteBeforeTheRelease() {
        assertBreaks("AgendaMustBeReleasedByTheChair", () -> MeetingFixture.drafted()
                .invite(DATES, null, Set.of(), LONG_BEFORE));
    }

    @Test
    void takesAnswersAfterTheInvitationOnly() {
        UUID seat = UUID.randomUUID();
        assertBreaks("InvitationMustBeIssued", () -> released().answer(seat, InvitationAnswer.YES, JAN, LONG_BEFORE));

        Meeting meeting = invited();
        meeting.answer(seat, InvitationAnswer.YES, JAN, LONG_BEFORE);
        meeting.answer(seat, InvitationAnswer.NO, JAN, LONG_BEFORE);

        assertThat(meeting.answerOf(seat)).contains(InvitationAnswer.NO);
    }

    @Test
    void opensOnItsDayAndNotBefore() {
        Instant eve = DAY.minusDays(1).atTime(23, 59).atZone(LegalTime.ZONE).toInstant();
        assertBreaks("MeetingDayMustHaveCome", () -> invited().open(eve), DAY);
        assertBreaks("InvitationMustBeIssued", () -> released().open(noon(DAY)));

        Meeting meeting = invited();
        meeting.open(DAY.atStartOfDay(LegalTime.ZONE).toInstant());
        assertThat(meeting.state()).isEqualTo(MeetingState.RUNNING);
    }

    @Test
    void callsForANewInvitationWhenItMovesToAnotherTime() {
        Meeting meeting = invited();
        meeting.answer(UUID.randomUUID(), InvitationAnswer.YES, JAN, LONG_BEFORE);

        meeting.move(start(), "Saal 2", DATES, LONG_BEFORE);
        assertThat(meeting.state()).isEqualTo(MeetingState.INVITED);

        meeting.move(noon(DAY.plusDays(7)), "Saal 2", dates(DAY.plusDays(7)), LONG_BEFORE);
        assertThat(meeting.state()).isEqualTo(MeetingState.RELEASED);
        assertThat(meeting.submissionDeadline())
                .isEqualTo(
                        DAY.minusDays(7).atTime(23, 59).atZone(LegalTime.ZONE).toInstant());
    }

    @Test
    void isNeitherMovedNorCalledOffOnceItRuns() {
        Meeting meeting = running();

        assertBreaks("MeetingMustNotHaveBegun", () -> meeting.cancel("Sturm"));
        assertBreaks(
                "MeetingMustNotHaveBegun",
                () -> meeting.move(noon(DAY.plusDays(7)), "Saal 2", dates(DAY.plusDays(7)), LONG_BEFORE));
    }

    @Test
    void isCalledOffWithAReason() {
        Meeting meeting = planned();

        assertBreaks("ReasonMustBeGiven", () -> meeting.cancel(""));
        meeting.cancel("Sturm");

        assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    }

    @Test
    void callsItemsInAnyOrderAndFinishesTheOneBefore() {
        Meeting meeting = running();
        AgendaItem first = meeting.agenda().items().get(0);
        AgendaItem last = meeting.agenda().items().get(2);

        assertThat(meeting.call(last, noon(DAY))).isEmpty();
        assertThat(meeting.call(first, noon(DAY))).contains(last);

        assertThat(last.state()).isEqualTo(AgendaItemState.DONE);
        assertThat(meeting.current()).contains(first);

        meeting.call(last, noon(DAY));
        assertThat(meeting.current()).contains(last);
        AgendaItem postponed = meeting.agenda().items().get(1);
        meeting.postpone(postponed);
        assertBreaks("PostponedItemMustWait", () -> meeting.call(postponed, noon(DAY)));
    }

    @Test
    void finishesOnlyTheCurrentItem() {
        Meeting meeting = running();
        AgendaItem item = meeting.agenda().items().getFirst();

        assertBreaks("OnlyCurrentItemMayBeFinished", () -> meeting.finish(item, noon(DAY)));
        meeting.call(item, noon(DAY));
        meeting.finish(item, noon(DAY));

        assertThat(meeting.current()).isEmpty();
        assertBreaks("OnlyOpenItemMayBePostponed", () -> meeting.postpone(item));
    }

    @Test
    void callsPostponesAndClosesInTheOpenMeetingOnly() {
        Meeting meeting = invited();
        AgendaItem item = meeting.agenda().items().getFirst();

        assertBreaks("MeetingMustBeRunning", () -> meeting.call(item, noon(DAY)));
        assertBreaks("MeetingMustBeRunning", () -> meeting.finish(item, noon(DAY)));
        assertBreaks("MeetingMustBeRunning", () -> meeting.postpone(item));
        assertBreaks("MeetingMustHaveBeenOpened", () -> meeting.close(noon(DAY)));
    }

    @Test
    void seatsTheMemberOrASubstituteOnTheDay() {
        UUID member = UUID.randomUUID();
        UUID substitute = UUID.randomUUID();
        SeatRow seat = seat(member, substitute);
        Meeting meeting = invited();

        assertBreaks(
                "MeetingDayMustHaveCome",
                () -> meeting.arrive(List.of(seat), seat.id(), member, noon(DAY.minusDays(1))),
                DAY);
        assertBreaks(
                "PersonMustFillTheSeat", () -> meeting.arrive(List.of(seat), seat.id(), UUID.randomUUID(), noon(DAY)));
        assertThat(meeting.arrive(List.of(seat), seat.id(), substitute, noon(DAY)))
                .isTrue();
        assertThat(meeting.arrive(List.of(seat), seat.id(), substitute, noon(DAY)))
                .isFalse();
        assertThat(meeting.attendance().present()).containsExactly(new PresentSeat(seat.id(), substitute, true));

        meeting.arrive(List.of(seat), seat.id(), member, noon(DAY));
        assertThat(meeting.attendance().present()).containsExactly(new PresentSeat(seat.id(), member, false));

        assertThat(meeting.attendance().leave(seat.id(), noon(DAY))).isTrue();
        assertThat(meeting.attendance().leave(seat.id(), noon(DAY))).isFalse();
        assertThat(meeting.attendance().present()).isEmpty();
    }

    @Test
    void seatsNobodyTwice() {
        UUID pool = UUID.randomUUID();
        List<SeatRow> seats = List.of(seat(UUID.randomUUID(), pool), seat(UUID.randomUUID(), pool));
        Meeting meeting = running();
        meeting.arrive(seats, seats.get(0).id(), pool, noon(DAY));

        assertBreaks(
                "OnePersonOneSeat", () -> meeting.arrive(seats, seats.get(1).id(), pool, noon(DAY)));

        meeting.attendance().leave(seats.get(0).id(), noon(DAY));
        assertThat(meeting.arrive(seats, seats.get(1).id(), pool, noon(DAY))).isTrue();
    }
}
