package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.ChairElected;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeDissolved;
import org.conclusum.committees.CommitteeEstablished;
import org.conclusum.committees.CommitteeFounded;
import org.conclusum.committees.ConstitutionContinued;
import org.conclusum.committees.DelegatesNamed;
import org.conclusum.committees.DelegatesRecorded;
import org.conclusum.committees.NominationLookup;
import org.conclusum.committees.NominationOccasion;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.NominationState;
import org.conclusum.committees.SeatWatch;
import org.conclusum.committees.TermSet;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingPlanned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class ConstitutionProcessTests {

    private static final String PROCESS = "constitution";
    private static final Actor PROCEDURE = new Actor.Procedure(PROCESS);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final LocalDate RENEWAL = LocalDate.of(2031, 10, 3);

    private final UUID committee = UUID.randomUUID();
    private final UUID goerlitz = UUID.randomUUID();
    private final UUID university = UUID.randomUUID();
    private final Actor.Person office = new Actor.Person(UUID.randomUUID(), "Olaf Büro");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private CommitteeDirectory committees;

    @Autowired
    private CommitteeConstitution constitution;

    @Autowired
    private SeatWatch watch;

    @Autowired
    private MeetingLookup meetings;

    @Autowired
    private NominationLookup rows;

    @BeforeEach
    void begin() {
        when(committees.officesOf(committee)).thenReturn(List.of(WorkGroup.officeOf("LAUSITZ")));
        when(constitution.askDelegates(committee, PROCEDURE)).thenReturn(List.of(goerlitz, university));
        when(constitution.renewalDay(committee)).thenReturn(Optional.of(RENEWAL));
        asked(goerlitz, "coordinator:14626");
        asked(university, "office:LAUSITZ");
    }

    @Test
    void leadsFromTheFoundationIntoOffice() {
        events.publishEvent(new CommitteeFounded(committee, DUE, office));
        assertThat(trace.groups(trace.task(goerlitz, "userTask_nameDelegates"))).containsExactly("coordinator:14626");
        assertThat(trace.groups(trace.task(university, "userTask_nameDelegates")))
                .containsExactly("office:LAUSITZ");

        Stream.of(goerlitz, university).forEach(this::nameAndRecord);
        assertThat(trace.open(committee)).containsExactly("userTask_planMeeting");
        plan();
        assertThat(trace.open(committee)).containsExactly("userTask_recordChair");
        elect(true);
        assertThat(trace.open(committee)).containsExactly("userTask_recordChair");
        elect(false);

        verify(constitution).takeOffice(committee, PROCEDURE);
        assertThat(ShippedWays.eachOnce(trace.passed("constitution", committee)))
                .containsExactlyElementsOf(ShippedWays.CONSTITUTION_INTO_OFFICE);
        assertThat(trace.open(committee)).isEmpty();
        assertThat(trace.timers(committee, "timer_renewal"))
                .containsExactly(Date.from(Instant.parse("2031-10-03T06:00:00Z")));
    }

    @Test
    void goesOnWithoutThoseWhoHaveNotAnswered() {
        events.publishEvent(new CommitteeFounded(committee, DUE, office));
        nameAndRecord(goerlitz);

        events.publishEvent(new ConstitutionContinued(committee, 1, office));

        assertThat(trace.open(committee)).containsExactly("userTask_planMeeting");
        assertThat(trace.hasEnded("nomination", university)).isTrue();
    }

    @Test
    void asksAnewBeforeTheTermEnds() {
        inOffice();
        UUID next = UUID.randomUUID();
        asked(next, "coordinator:14626");
        when(constitution.askDelegates(committee, PROCEDURE)).thenReturn(List.of(next));

        trace.fire(committee, "timer_renewal");

        verify(constitution).beginRenewal(committee, PROCEDURE);
        assertThat(trace.open(next)).containsExactly("userTask_nameDelegates");
        nameAndRecord(next);
        assertThat(trace.open(committee)).containsExactly("userTask_planMeeting");
    }

    @Test
    void movesTheRenewalWithTheTerm() {
        inOffice();
        when(constitution.renewalDay(committee)).thenReturn(Optional.of(RENEWAL.plusYears(1)));

        events.publishEvent(new TermSet(committee, RENEWAL.plusYears(1).plusDays(90), office));

        assertThat(trace.timers(committee, "timer_renewal"))
                .containsExactly(Date.from(Instant.parse("2032-10-03T06:00:00Z")));
    }

    @Test
    void waitsForATermWhereACommitteeWasTakenOverWithoutOne() {
        when(constitution.renewalDay(committee)).thenReturn(Optional.empty());
        events.publishEvent(new CommitteeEstablished(committee, office));
        assertThat(trace.timers(committee, "timer_renewal")).isEmpty();
        verify(constitution, never()).takeOffice(any(), any());

        when(constitution.renewalDay(committee)).thenReturn(Optional.of(RENEWAL));
        events.publishEvent(new TermSet(committee, RENEWAL.plusDays(90), office));

        assertThat(trace.timers(committee, "timer_renewal")).hasSize(1);
    }

    @Test
    void looksAtTheSeatsEveryFourWeeks() {
        inOffice();
        assertThat(trace.timers(committee, "start_watch"))
                .containsExactly(Date.from(Instant.parse("2026-11-09T07:00:00Z")));

        trace.fire(committee, "start_watch");

        verify(watch).look(committee, PROCEDURE);
        assertThat(trace.timers(committee, "start_watch"))
                .containsExactly(Date.from(Instant.parse("2026-12-07T07:00:00Z")));
        assertThat(trace.timers(committee, "timer_renewal")).hasSize(1);
    }

    @Test
    void endsWithTheDissolutionAtAnyTime() {
        events.publishEvent(new CommitteeFounded(committee, DUE, office));

        events.publishEvent(new CommitteeDissolved(committee, DUE, office));

        assertThat(trace.hasEnded(PROCESS, committee)).isTrue();
        assertThat(trace.passed(PROCESS, committee)).endsWith("end_dissolved");
        assertThat(trace.open(goerlitz)).isEmpty();
    }

    private void inOffice() {
        events.publishEvent(new CommitteeEstablished(committee, office));
    }

    private void nameAndRecord(UUID nomination) {
        events.publishEvent(new DelegatesNamed(committee, nomination, UUID.randomUUID(), office));
        events.publishEvent(new DelegatesRecorded(committee, nomination, UUID.randomUUID(), DUE, office));
    }

    private void plan() {
        when(meetings.latestInvitation(any())).thenReturn(DUE);
        Instant start = Instant.parse("2027-01-14T09:00:00Z");
        events.publishEvent(new MeetingPlanned(UUID.randomUUID(), committee, start, start, office));
    }

    private void elect(boolean deputy) {
        events.publishEvent(new ChairElected(committee, UUID.randomUUID(), deputy, DUE, office));
    }

    private void asked(UUID nomination, String group) {
        when(rows.row(nomination))
                .thenReturn(new NominationRow(
                        nomination,
                        committee,
                        UUID.randomUUID(),
                        "Sitz",
                        null,
                        NominationOccasion.FOUNDING,
                        NominationState.ASKED,
                        group,
                        DUE,
                        DUE,
                        EngineOnly.NOW,
                        null,
                        null,
                        null,
                        null,
                        "",
                        "",
                        List.of()));
    }
}
