package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.meetings.MeetingFixture.DAY;
import static org.conclusum.meetings.MeetingFixture.noon;
import static org.conclusum.meetings.MeetingFixture.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.SeatRow;
import org.junit.jupiter.api.Test;

class ContinuedMeetingTests {

    private static final Instant NOW = noon(DAY);
    private static final Instant NEXT_DAY = noon(DAY.plusDays(1));

    private final Meeting meeting = MeetingFixture.running();

    private AgendaItem item(int place) {
        return meeting.agenda().items().get(place);
    }

    @Test
    void keepsWhatIsNotDealtWithInItsOrder() {
        meeting.call(item(0), NOW);
        meeting.call(item(1), NOW);

        assertThat(meeting.adjourn(" Die Zeit ist um. ", false, "Vorsitz", NOW)).isEmpty();

        assertThat(meeting.state()).isEqualTo(MeetingState.ADJOURNED);
        assertThat(meeting.agenda().items())
                .extracting(AgendaItem::state)
                .containsExactly(AgendaItemState.DONE, AgendaItemState.PENDING, AgendaItemState.PENDING);
    }

    @Test
    void finishesWhatIsSettled() {
        meeting.call(item(1), NOW);

        assertThat(meeting.adjourn("Zeit", true, "Vorsitz", NOW)).contains(item(1));

        assertThat(item(1).state()).isEqualTo(AgendaItemState.DONE);
    }

    @Test
    void takesAttendanceAfresh() {
        UUID member = UUID.randomUUID();
        SeatRow seat = seat(member);
        meeting.arrive(List.of(seat), seat.id(), member, NOW);
        meeting.adjourn("Zeit", false, "Vorsitz", NOW.plus(Duration.ofHours(1)));
        assertThat(meeting.attendance().present()).isEmpty();

        meeting.continueOn(NEXT_DAY, "Saal 2", NOW);
        assertThat(meeting.arrive(List.of(seat), seat.id(), member, NEXT_DAY)).isTrue();
        meeting.open(NEXT_DAY);

        assertThat(meeting.attendance().present()).hasSize(1);
        assertThat(meeting.state()).isEqualTo(MeetingState.RUNNING);
    }

    @Test
    void endsBreakAndClosedPartOfTheDay() {
        meeting.enterClosedPart("Vorsitz", NOW);
        meeting.interrupt("", null, "Vorsitz", NOW);

        meeting.adjourn("Zeit", false, "Vorsitz", NOW);

        assertThat(meeting.breaks().goesOn()).isFalse();
        assertThat(meeting.closedParts().goesOn()).isFalse();
    }

    @Test
    void goesOnOnALaterDayOnly() {
        meeting.adjourn("Zeit", false, "Vorsitz", NOW);

        assertBreaks("ContinuationMustBeScheduled", () -> meeting.open(NEXT_DAY));
        assertBreaks(
                "ContinuationMustBeOnALaterDay",
                () -> meeting.continueOn(NOW.plus(Duration.ofHours(2)), "Saal 2", NOW));
        meeting.continueOn(NEXT_DAY, "Saal 2", NOW);
        assertBreaks("MeetingDayMustHaveCome", () -> meeting.open(NOW), DAY.plusDays(1));
        meeting.continueOn(NEXT_DAY.plus(Duration.ofDays(7)), "Saal 3", NOW);
        assertBreaks("MeetingDayMustHaveCome", () -> meeting.open(NEXT_DAY), DAY.plusDays(8));
        meeting.open(NEXT_DAY.plus(Duration.ofDays(7)));
    }

    @Test
    void isInterruptedWhileItRunsAndWithAReason() {
        assertBreaks("MeetingMustBeRunning", () -> MeetingFixture.invited().adjourn("Zeit", false, "Vorsitz", NOW));
        assertBreaks("ReasonMustBeGiven", () -> meeting.adjourn(" ", false, "Vorsitz", NOW));
        assertBreaks("MeetingMustBeAdjourned", () -> meeting.continueOn(NEXT_DAY, "Saal 2", NOW));
    }

    @Test
    void mayBeClosedWithoutGoingOn() {
        meeting.adjourn("Zeit", false, "Vorsitz", NOW);

        assertBreaks("MeetingMustBeRunning", () -> meeting.call(item(1), NOW));
        meeting.close(NOW);

        assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
        assertBreaks("MeetingMustHaveBeenOpened", () -> MeetingFixture.invited().close(NOW));
    }
}
