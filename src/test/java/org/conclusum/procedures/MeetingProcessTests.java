package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaChanged;
import org.conclusum.meetings.AgendaDrafted;
import org.conclusum.meetings.AgendaReleased;
import org.conclusum.meetings.AgendaReturned;
import org.conclusum.meetings.ContinuationScheduled;
import org.conclusum.meetings.InvitationsIssued;
import org.conclusum.meetings.MeetingAdjourned;
import org.conclusum.meetings.MeetingCancelled;
import org.conclusum.meetings.MeetingClosed;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingMoved;
import org.conclusum.meetings.MeetingOpened;
import org.conclusum.meetings.MeetingPlanned;
import org.conclusum.meetings.MeetingReopened;
import org.conclusum.meetings.MeetingRow;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.minutes.MinutesFiling;
import org.conclusum.meetings.minutes.MinutesFinished;
import org.conclusum.meetings.minutes.MinutesObjected;
import org.conclusum.meetings.minutes.MinutesReturned;
import org.conclusum.meetings.minutes.MinutesReview;
import org.conclusum.meetings.minutes.MinutesSent;
import org.conclusum.meetings.minutes.MinutesSigned;
import org.conclusum.meetings.minutes.MinutesSubmitted;
import org.conclusum.meetings.minutes.ObjectionDecided;
import org.conclusum.meetings.minutes.SigningRole;
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

    @Autowired
    private MinutesReview review;

    @Autowired
    private MinutesFiling filing;

    @Autowired
    private RepositoryService models;

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

        assertThat(trace.passed("meeting", meeting)).containsExactlyElementsOf(ShippedWays.MEETING_TO_ITS_CLOSE);
        assertThat(trace.open(meeting)).containsExactly("userTask_draftMinutes");
    }

    @Test
    void goesOnAnotherDayWhenTheChairInterruptsTheMeeting() {
        adjourned();
        assertThat(trace.open(meeting)).containsExactly("userTask_scheduleContinuation");
        assertThat(trace.groups(trace.task(meeting, "userTask_scheduleContinuation")))
                .containsExactly("office:LAUSITZ");
        assertThat(trace.task(meeting, "userTask_scheduleContinuation").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-11-09T22:59:00Z")));

        events.publishEvent(new ContinuationScheduled(meeting, committee, START.plus(TWO_WEEKS), office));
        assertThat(trace.open(meeting)).containsExactly("userTask_reopen");
        assertThat(trace.task(meeting, "userTask_reopen").getDueDate()).isEqualTo(Date.from(START.plus(TWO_WEEKS)));

        events.publishEvent(new MeetingReopened(meeting, committee, chair));
        assertThat(trace.open(meeting)).containsExactly("userTask_conduct");
        assertThat(trace.task(meeting, "userTask_conduct").getDueDate()).isEqualTo(Date.from(START.plus(TWO_WEEKS)));
        events.publishEvent(new MeetingClosed(meeting, committee, chair));
        assertThat(trace.open(meeting)).containsExactly("userTask_draftMinutes");
    }

    @Test
    void movesTheContinuationWhileItWaits() {
        adjourned();
        events.publishEvent(new ContinuationScheduled(meeting, committee, START.plus(TWO_WEEKS), office));

        Instant later = START.plus(TWO_WEEKS).plus(TWO_WEEKS);
        events.publishEvent(new ContinuationScheduled(meeting, committee, later, office));

        assertThat(trace.open(meeting)).containsExactly("userTask_reopen");
        assertThat(trace.task(meeting, "userTask_reopen").getDueDate()).isEqualTo(Date.from(later));
    }

    @Test
    void maySpreadOverThreeDays() {
        adjourned();
        events.publishEvent(new ContinuationScheduled(meeting, committee, START.plus(TWO_WEEKS), office));
        events.publishEvent(new MeetingReopened(meeting, committee, chair));

        events.publishEvent(new MeetingAdjourned(meeting, committee, chair));

        assertThat(trace.open(meeting)).containsExactly("userTask_scheduleContinuation");
    }

    @Test
    void urgesTheOfficeToSayWhenItGoesOn() {
        adjourned();

        trace.fire(meeting, "timer_continuationReminder");

        assertThat(trace.task(meeting, "userTask_scheduleContinuation").getPriority())
                .isEqualTo(100);
    }

    @Test
    void goesToTheMinutesWhereItIsNotContinuedAfterAll() {
        adjourned();
        events.publishEvent(new ContinuationScheduled(meeting, committee, START.plus(TWO_WEEKS), office));

        events.publishEvent(new MeetingClosed(meeting, committee, chair));

        assertThat(trace.open(meeting)).containsExactly("userTask_draftMinutes");
    }

    private void adjourned() {
        drafted();
        released();
        invited();
        events.publishEvent(new MeetingOpened(meeting, committee, chair));
        events.publishEvent(new MeetingAdjourned(meeting, committee, chair));
    }

    @Test
    void goesFromTheClosedMeetingToTheSignedMinutes() {
        closed();
        assertThat(trace.groups(trace.task(meeting, "userTask_draftMinutes"))).containsExactly("office:LAUSITZ");
        assertThat(trace.task(meeting, "userTask_draftMinutes").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-11-16T22:59:00Z")));
        events.publishEvent(new MinutesSubmitted(meeting, committee, office));
        assertThat(trace.groups(trace.task(meeting, "userTask_reviewMinutes"))).containsExactly("chair:" + committee);
        sent();
        assertThat(trace.open(meeting)).isEmpty();
        assertThat(trace.timers(meeting, "timer_objectionsUntil"))
                .containsExactly(Date.from(Instant.parse("2026-11-30T23:00:00Z")));

        trace.fire(meeting, "timer_objectionsUntil");

        verify(review).finish(meeting, new Actor.Procedure("meeting"));
        assertThat(trace.open(meeting)).containsExactly("userTask_signAsChair", "userTask_signAsTaker");
        events.publishEvent(new MinutesSigned(meeting, committee, SigningRole.MINUTE_TAKER, false, office));
        assertThat(trace.open(meeting)).containsExactly("userTask_signAsChair");
        events.publishEvent(new MinutesSigned(meeting, committee, SigningRole.CHAIR, true, chair));
        trace.run(meeting, "serviceTask_publishMinutes");
        verify(filing).publish(meeting, new Actor.Procedure("meeting"));
        assertThat(trace.hasEnded("meeting", meeting)).isTrue();
    }

    @Test
    void writesAnewWhenTheChairGivesTheMinutesBack() {
        closed();
        events.publishEvent(new MinutesSubmitted(meeting, committee, office));

        events.publishEvent(new MinutesReturned(meeting, committee, chair));

        assertThat(trace.open(meeting)).containsExactly("userTask_draftMinutes");
    }

    @Test
    void waitsForTheDecisionOnOpenObjections() {
        closed();
        events.publishEvent(new MinutesSubmitted(meeting, committee, office));
        sent();
        UUID objection = UUID.randomUUID();
        events.publishEvent(new MinutesObjected(meeting, committee, objection, false, chair));

        trace.fire(meeting, "timer_objectionsUntil");

        assertThat(trace.open(meeting)).containsExactly("userTask_decideObjections");
        verify(review, never()).finish(any(), any());
        trace.fire(meeting, "timer_decisionReminder");
        assertThat(trace.task(meeting, "userTask_decideObjections").getPriority())
                .isEqualTo(100);
        events.publishEvent(decided(objection, 1));
        assertThat(trace.open(meeting)).containsExactly("userTask_decideObjections");
        events.publishEvent(decided(objection, 0));
        verify(review).finish(meeting, new Actor.Procedure("meeting"));
        assertThat(trace.open(meeting)).containsExactly("userTask_signAsChair", "userTask_signAsTaker");
    }

    @Test
    void doesNotWaitForTheTimerWhenSomebodyWasFaster() {
        closed();
        events.publishEvent(new MinutesSubmitted(meeting, committee, office));
        sent();

        events.publishEvent(new MinutesFinished(meeting, committee, office));

        assertThat(trace.open(meeting)).containsExactly("userTask_signAsChair", "userTask_signAsTaker");
    }

    @Test
    void remindsTheReadersThreeDaysBeforeThePeriodEndsAndGoesOnWaiting() {
        closed();
        events.publishEvent(new MinutesSubmitted(meeting, committee, office));
        sent();
        assertThat(trace.timers(meeting, "timer_objectionsReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-27T07:00:00Z")));

        trace.fire(meeting, "timer_objectionsReminder");

        verify(review).remindReaders(meeting, new Actor.Procedure("meeting"));
        assertThat(trace.passed("meeting", meeting))
                .contains("timer_objectionsReminder", "serviceTask_remindReaders", "end_readersReminded");
        assertThat(trace.timers(meeting, "timer_objectionsReminder")).isEmpty();
        assertThat(trace.timers(meeting, "timer_objectionsUntil")).hasSize(1);
        trace.fire(meeting, "timer_objectionsUntil");
        assertThat(trace.open(meeting)).containsExactly("userTask_signAsChair", "userTask_signAsTaker");
    }

    @Test
    void remindsNobodyOnceTheMinutesStand() {
        closed();
        events.publishEvent(new MinutesSubmitted(meeting, committee, office));
        sent();

        events.publishEvent(new MinutesFinished(meeting, committee, office));

        assertThat(trace.timers(meeting, "timer_objectionsReminder")).isEmpty();
        verify(review, never()).remindReaders(any(), any());
    }

    @Test
    void urgesTheDraftAndTheReviewOneDayBeforeTheyAreDue() {
        closed();
        assertThat(trace.timers(meeting, "timer_minutesReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-15T07:00:00Z")));
        trace.fire(meeting, "timer_minutesReminder");
        assertThat(trace.task(meeting, "userTask_draftMinutes").getPriority()).isEqualTo(100);
        events.publishEvent(new MinutesSubmitted(meeting, committee, office));
        assertThat(trace.timers(meeting, "timer_reviewReminder"))
                .containsExactly(Date.from(Instant.parse("2026-12-01T07:00:00Z")));
        trace.fire(meeting, "timer_reviewReminder");
        assertThat(trace.task(meeting, "userTask_reviewMinutes").getPriority()).isEqualTo(100);
    }

    /** A meeting that was under way before its minutes belonged to the model ends with the meeting. */
    @Test
    void endsWhereTheModelKnewNoMinutes() {
        UUID before = UUID.randomUUID();
        String deployment = models.createDeployment()
                .addClasspathResource("models/meeting-without-minutes.bpmn")
                .deploy()
                .getId();
        when(meetings.latestInvitation(before)).thenReturn(LocalDate.of(2026, 11, 24));
        events.publishEvent(new MeetingPlanned(before, committee, START, DEADLINE, office));
        events.publishEvent(new AgendaDrafted(before, committee, office));
        events.publishEvent(new AgendaReleased(before, committee, chair));
        events.publishEvent(new InvitationsIssued(before, committee, false, office));
        events.publishEvent(new MeetingOpened(before, committee, chair));

        events.publishEvent(new MeetingClosed(before, committee, chair));

        assertThat(trace.passed("meeting", before)).endsWith("userTask_conduct", "end_closed");
        assertThat(trace.hasEnded("meeting", before)).isTrue();
        events.publishEvent(new MinutesSubmitted(before, committee, office));
        events.publishEvent(new MinutesObjected(before, committee, UUID.randomUUID(), false, chair));
        models.deleteDeployment(deployment, true);
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

    private void closed() {
        drafted();
        released();
        invited();
        events.publishEvent(new MeetingOpened(meeting, committee, chair));
        events.publishEvent(new MeetingClosed(meeting, committee, chair));
    }

    private void sent() {
        events.publishEvent(new MinutesSent(meeting, committee, LocalDate.of(2026, 11, 30), chair));
    }

    private ObjectionDecided decided(UUID objection, long open) {
        return new ObjectionDecided(meeting, committee, objection, office.account(), true, open, false, chair);
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
