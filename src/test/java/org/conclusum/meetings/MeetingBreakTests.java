package org.conclusum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.meetings.BrokenRules.assertBreaks;
import static org.conclusum.meetings.MeetingFixture.DAY;
import static org.conclusum.meetings.MeetingFixture.noon;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingBreakTests {

    private static final Instant NOW = noon(DAY);
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(15));

    private final Meeting meeting = MeetingFixture.running();

    @Test
    void isInterruptedOnceAndContinuedOnce() {
        assertThat(meeting.interrupt(" Pause ", LATER, "Vorsitz", NOW)).isTrue();
        assertThat(meeting.interrupt("", null, "Vertretung", NOW)).isFalse();
        assertThat(meeting.breaks().goesOn()).isTrue();
        assertThat(meeting.breaks().expectEnd(LATER.plusSeconds(60), NOW)).isTrue();
        assertThat(meeting.breaks().end(LATER)).isTrue();
        assertThat(meeting.breaks().end(LATER)).isFalse();
        assertThat(meeting.breaks().expectEnd(LATER.plusSeconds(60), NOW)).isFalse();
    }

    @Test
    void doesNothingWithItemsDuringABreak() {
        AgendaItem first = meeting.agenda().items().getFirst();
        AgendaItem next = meeting.agenda().items().get(1);
        meeting.call(first, NOW);
        meeting.interrupt("", null, "Vorsitz", NOW);

        assertBreaks("MeetingMustNotBeInterrupted", () -> meeting.call(next, LATER));
        assertBreaks("MeetingMustNotBeInterrupted", () -> meeting.finish(first, LATER));
        assertBreaks("MeetingMustNotBeInterrupted", () -> meeting.postpone(next));
        assertBreaks("MeetingMustNotBeInterrupted", () -> meeting.enterClosedPart("Vorsitz", LATER));
    }

    @Test
    void expectsTheEndOfABreakInTheFuture() {
        assertBreaks("ExpectedEndMustLieAhead", () -> meeting.interrupt("", NOW, "Vorsitz", NOW));
        assertThat(meeting.interrupt("", NOW.plusMillis(1), "Vorsitz", NOW)).isTrue();
        assertBreaks("ExpectedEndMustLieAhead", () -> meeting.breaks().expectEnd(NOW, NOW));
    }

    @Test
    void takesAShortReasonOnly() {
        assertBreaks("BreakReasonMustFit", () -> meeting.interrupt("x".repeat(301), null, "Vorsitz", NOW), 300, 301);
        assertThat(meeting.interrupt("x".repeat(300), null, "Vorsitz", NOW)).isTrue();
    }

    @Test
    void isInterruptedWhileItRunsOnly() {
        assertBreaks("MeetingMustBeRunning", () -> MeetingFixture.invited().interrupt("", null, "Vorsitz", NOW));
    }

    @Test
    void callsClosedItemsInTheClosedPartOnly() {
        Meeting before = MeetingFixture.withMatters("Schulnetz");
        AgendaItem closed = before.add("Personal", true);
        before.finishDraft();
        before.release();
        before.invite(MeetingFixture.DATES, null, Set.of(), MeetingFixture.LONG_BEFORE);
        before.open(NOW);

        assertBreaks("ClosedPartMustBeEntered", () -> before.call(closed, NOW));
        assertThat(before.enterClosedPart("Vorsitz", NOW)).isTrue();
        assertThat(before.enterClosedPart("Vertretung", NOW)).isFalse();
        before.call(closed, NOW);
        assertThat(closed.state()).isEqualTo(AgendaItemState.CURRENT);
        assertThat(before.closedParts().leave(LATER)).isTrue();
        assertThat(before.closedParts().leave(LATER)).isFalse();
    }

    @Test
    void endsBreakAndClosedPartWithTheMeeting() {
        meeting.enterClosedPart("Vorsitz", NOW);
        meeting.interrupt("", null, "Vorsitz", NOW);
        meeting.close(LATER);
        assertThat(meeting.breaks().goesOn()).isFalse();
        assertThat(meeting.closedParts().goesOn()).isFalse();
    }
}
