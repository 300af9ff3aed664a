package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaChanged;
import org.conclusum.meetings.AgendaDrafted;
import org.conclusum.meetings.AgendaReleased;
import org.conclusum.meetings.AgendaReturned;
import org.conclusum.meetings.InvitationsIssued;
import org.conclusum.meetings.MeetingCancelled;
import org.conclusum.meetings.MeetingClosed;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingMoved;
import org.conclusum.meetings.MeetingOpened;
import org.conclusum.meetings.MeetingPlanned;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.MeetingState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class MeetingProcessTests {

    private static final Instant START = Instant.parse("2026-12-03T09:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-19T22:59:00Z");
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final UUID meeting = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final Actor.Person office = new Actor.Person(UUID.randomUUID(), "Olaf Büro");
    private final Actor.Person chair = new Actor.Person(UUID.randomUUID(), "Vera Vorsitz");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private CommitteeDirectory committees;

    @BeforeEach
    void plan() {
        when(committees.officesOf(committee)).thenReturn(List.of(WorkGroup.officeOf("LAUSITZ")));
        when(meetings.latestInvitation(meeting)).thenReturn(LocalDate.of(2026, 11, 24));
        events.publishEvent(new MeetingPlanned(meeting, committee, START, DEADLINE, office));
    }

    @Test
    void beginsWithTheAgendaDueAtTheSubmissionDeadline() {
        assertThat(trace.open(meeting)).containsExactly("userTask_draftAgenda");
        assertThat(trace.groups(trace.task(meeting, "userTask_draftAgenda"))).containsExactly("office:LAUSITZ");
        assertThat(trace.task(meeting, "userTask_draftAgenda").getDueDate()).isEqualTo(Date.from(DEADLINE));
    }

    @Test
    void goesFromTheAgendaOverReleaseAndInvitationToTheClosedMeeting() {
        drafted();
        assertThat(trace.groups(trace.task(meeting, "userTask_release"))).containsExactly("chair:" + committee);
        released();
        assertThat(trace.task(meeting, "userTask_invite").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-11-24T22:59:00Z")));
        invited();
        assertThat(trace.task(meeting, "userTask_open").getDueDate()).isEqualTo(Date.from(START));
        events.publishEvent(new MeetingOpened(meeting, committee, chair));
        assertThat(trace.open(meeting)).containsExactly("userTask_conduct");
        events.publishEvent(new MeetingClosed(meeting, committee, chair));

        assertThat(trace.passed("meeting", meeting))
                .containsExactly(
                        "start_planned",
                        "userTask_draftAgenda",
                        "userTask_release",
                        "gateway_released",
                        "userTask_invite",
                        "userTask_open",
                        "userTask_conduct",
                        "end_closed");
        assertThat(trace.hasEnded("meeting", meeting)).isTrue();
    }

    @Test
    void putsTheDraftFirstWhenTheSubmissionDeadlineHasPassed() {
        trace.fire(meeting, "timer_submissionDeadline");

        assertThat(trace.task(meeting, "userTask_draftAgenda").getPriority()).isEqualTo(100);
        assertThat(trace.passed("meeting", meeting))
                .contains("timer_submissionDeadline", "serviceTask_urgeAgenda", "end_agendaUrged");
    }

    @Test
    void putsTheInvitationFirstOneDayBeforeTheLatestLawfulDate() {
        drafted();
        released();
        assertThat(trace.timers(meeting, "timer_invitationReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-23T07:00:00Z")));

        trace.fire(meeting, "timer_invitationReminder");

        assertThat(trace.task(meeting, "userTask_invite").getPriority()).isEqualTo(100);
        assertThat(trace.open(meeting)).containsExactly("userTask_invite");
    }

    @Test
    void givesTheAgendaBackToTheOffice() {
        drafted();

        events.publishEvent(new AgendaReturned(meeting, committee, chair));

        assertThat(trace.open(meeting)).containsExactly("userTask_draftAgenda");
        assertThat(trace.passed("meeting", meeting)).endsWith("userTask_release", "gateway_released");
    }

    @Test
    void draftsAnewWhenTheAgendaChangesBeforeTheInvitation() {
        drafted();
        changed(MeetingState.PLANNED);
        assertThat(trace.open(meeting)).containsExactly("userTask_draftAgenda");

        drafted();
        released();
        changed(MeetingState.PLANNED);
        assertThat(trace.open(meeting)).containsExactly("userTask_draftAgenda");
        assertThat(trace.passed("meeting", meeting))
                .contains("catch_changedBeforeRelease", "catch_changedAfterRelease");
    }

    @Test
    void staysWhereItIsWhenAChangeLeavesTheReleaseStanding() {
        drafted();
        released();

        changed(MeetingState.RELEASED);

        assertThat(trace.open(meeting)).containsExactly("userTask_invite");
    }

    @Test
    void movesDueDatesAndTimersWithTheMeeting() {
        moved(MeetingState.PLANNED);

        assertThat(trace.task(meeting, "userTask_draftAgenda").getDueDate())
                .isEqualTo(Date.from(DEADLINE.plus(TWO_WEEKS)));
        assertThat(trace.timers(meeting, "timer_submissionDeadline"))
                .containsExactly(Date.from(DEADLINE.plus(TWO_WEEKS)));
    }

    @Test
    void invitesAnewWhenAnAnnouncedMeetingIsMoved() {
        drafted();
        released();
        invited();

        moved(MeetingState.RELEASED);

        assertThat(trace.open(meeting)).containsExactly("userTask_invite");
        assertThat(trace.task(meeting, "userTask_invite").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-08T22:59:00Z")));
    }

    @Test
    void endsWhenTheMeetingIsCancelled() {
        drafted();

        events.publishEvent(new MeetingCancelled(meeting, committee, office));

        assertThat(trace.hasEnded("meeting", meeting)).isTrue();
        assertThat(trace.passed("meeting", meeting)).contains("start_cancelled", "end_cancelled");
        assertThat(trace.open(meeting)).isEmpty();
    }

    private void drafted() {
        events.publishEvent(new AgendaDrafted(meeting, committee, office));
    }

    private void released() {
        events.publishEvent(new AgendaReleased(meeting, committee, chair));
    }

    private void invited() {
        events.publishEvent(new InvitationsIssued(meeting, committee, false, office));
    }

    private void changed(MeetingState state) {
        stands(state);
        events.publishEvent(new AgendaChanged(meeting, committee, office));
    }

    private void moved(MeetingState state) {
        stands(state);
        when(meetings.latestInvitation(meeting)).thenReturn(LocalDate.of(2026, 12, 8));
        events.publishEvent(
                new MeetingMoved(meeting, committee, START.plus(TWO_WEEKS), DEADLINE.plus(TWO_WEEKS), office));
    }

    private void stands(MeetingState state) {
        MeetingRow row = new MeetingRow(meeting, committee, "3. Sitzung", START, "Görlitz", state, 2);
        when(meetings.rows(Set.of(meeting))).thenReturn(Map.of(meeting, row));
    }
}
