package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.ChangeProposed;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.DelegatesNamed;
import org.conclusum.committees.DelegatesRecorded;
import org.conclusum.committees.DelegatesRequested;
import org.conclusum.committees.DelegatesReturned;
import org.conclusum.committees.NominationLapsed;
import org.conclusum.committees.NominationLookup;
import org.conclusum.committees.NominationManagement;
import org.conclusum.committees.NominationOccasion;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.NominationState;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class NominationProcessTests {

    private static final String PROCESS = "nomination";
    private static final Actor PROCEDURE = new Actor.Procedure(PROCESS);
    private static final String GOERLITZ = "coordinator:14626";
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private final UUID nomination = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final UUID seat = UUID.randomUUID();
    private final Actor.Person coordinator = new Actor.Person(UUID.randomUUID(), "Konrad Koordination");
    private final Actor.Person office = new Actor.Person(UUID.randomUUID(), "Olaf Büro");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private CommitteeDirectory committees;

    @Autowired
    private NominationLookup rows;

    @Autowired
    private NominationManagement nominations;

    @BeforeEach
    void begin() {
        when(committees.officesOf(committee)).thenReturn(List.of(WorkGroup.officeOf("LAUSITZ")));
        stands(NominationState.ASKED, DUE);
    }

    @Test
    void asksTheMunicipalityAndHasTheOfficeRecordIt() {
        asked();
        assertThat(trace.open(nomination)).containsExactly("userTask_nameDelegates");
        var naming = trace.task(nomination, "userTask_nameDelegates");
        assertThat(trace.groups(naming)).containsExactly(GOERLITZ);
        assertThat(naming.getDueDate()).isEqualTo(Date.from(Instant.parse("2026-11-30T22:59:00Z")));

        events.publishEvent(new DelegatesNamed(committee, nomination, seat, coordinator));
        assertThat(trace.open(nomination)).containsExactly("userTask_recordDelegates");
        assertThat(trace.groups(trace.task(nomination, "userTask_recordDelegates")))
                .containsExactly("office:LAUSITZ");
        events.publishEvent(new DelegatesRecorded(committee, nomination, seat, DUE, office));

        assertThat(trace.hasEnded(PROCESS, nomination)).isTrue();
        assertThat(trace.passed(PROCESS, nomination)).containsExactlyElementsOf(ShippedWays.NOMINATION);
    }

    @Test
    void asksAnewByTheNewDayWhatWasReturned() {
        asked();
        events.publishEvent(new DelegatesNamed(committee, nomination, seat, coordinator));
        stands(NominationState.ASKED, DUE.plusDays(14));

        events.publishEvent(new DelegatesReturned(committee, nomination, seat, GOERLITZ, DUE.plusDays(14), office));

        assertThat(trace.open(nomination)).containsExactly("userTask_nameDelegates");
        assertThat(trace.task(nomination, "userTask_nameDelegates").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-14T22:59:00Z")));
    }

    @Test
    void remindsAWeekBeforeOnTheDayAndWeeklyAndTellsTheOfficeOnce() {
        asked();
        assertThat(trace.timers(nomination, "timer_nominationReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-23T07:00:00Z")));

        trace.fire(nomination, "timer_nominationReminder");

        verify(nominations).remind(nomination, PROCEDURE);
        assertThat(trace.timers(nomination, "timer_nominationReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-30T07:00:00Z")));
        assertThat(trace.timers(nomination, "timer_nominationOverdue"))
                .containsExactly(Date.from(Instant.parse("2026-12-01T07:00:00Z")));
        trace.fire(nomination, "timer_nominationOverdue");
        verify(nominations).escalate(nomination, PROCEDURE);
        assertThat(trace.timers(nomination, "timer_nominationOverdue")).isEmpty();
        assertThat(trace.open(nomination)).containsExactly("userTask_nameDelegates");
    }

    @Test
    void goesStraightToTheOfficeWhereAMunicipalityProposesByItself() {
        stands(NominationState.NAMED, DUE);

        events.publishEvent(new ChangeProposed(committee, nomination, seat, DUE, coordinator));

        assertThat(trace.open(nomination)).containsExactly("userTask_recordDelegates");
        assertThat(trace.passed(PROCESS, nomination)).doesNotContain("userTask_nameDelegates");
    }

    @Test
    void endsWhereItLapses() {
        asked();

        events.publishEvent(new NominationLapsed(committee, nomination, seat, office));

        assertThat(trace.hasEnded(PROCESS, nomination)).isTrue();
        assertThat(trace.passed(PROCESS, nomination)).endsWith("end_lapsed");
    }

    private void asked() {
        events.publishEvent(
                new DelegatesRequested(committee, nomination, seat, NominationOccasion.CHANGE, GOERLITZ, DUE, office));
    }

    private void stands(NominationState state, LocalDate due) {
        when(rows.row(nomination))
                .thenReturn(new NominationRow(
                        nomination,
                        committee,
                        seat,
                        "Landkreis Görlitz",
                        "14626",
                        NominationOccasion.CHANGE,
                        state,
                        GOERLITZ,
                        due,
                        due,
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
