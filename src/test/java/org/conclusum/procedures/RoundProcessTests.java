package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.exchange.rounds.RoundCalled;
import org.conclusum.exchange.rounds.RoundCancelled;
import org.conclusum.exchange.rounds.RoundHeld;
import org.conclusum.exchange.rounds.RoundInvited;
import org.conclusum.exchange.rounds.RoundReported;
import org.conclusum.exchange.rounds.RoundTopicsClosed;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class RoundProcessTests {

    private static final String PROCESS = "exchange";
    private static final Actor PROCEDURE = new Actor.Procedure(PROCESS);

    private final UUID round = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final Actor.Person office = new Actor.Person(UUID.randomUUID(), "Netzwerkbüro");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private CommitteeDirectory committees;

    @Autowired
    private ExchangeManagement rounds;

    @BeforeEach
    void call() {
        when(committees.officesOf(committee)).thenReturn(List.of(WorkGroup.officeOf("RHEIN")));
        events.publishEvent(new RoundCalled(
                round, committee, LocalDate.of(2026, 11, 20), Instant.parse("2026-12-10T09:00:00Z"), office));
    }

    private void topicsClosed() {
        events.publishEvent(new RoundTopicsClosed(round, committee, office));
    }

    @Test
    void leadsFromTheCallToTheReport() {
        topicsClosed();
        verify(rounds).closeTopics(round, PROCEDURE);
        assertThat(trace.open(round)).containsExactly("userTask_programme");
        assertThat(trace.groups(trace.task(round, "userTask_programme"))).containsExactly("office:RHEIN");
        events.publishEvent(new RoundInvited(round, committee, office));
        assertThat(trace.open(round)).containsExactly("userTask_hold");
        events.publishEvent(new RoundHeld(round, committee, office));
        assertThat(trace.open(round)).containsExactly("userTask_report");
        events.publishEvent(new RoundReported(round, committee, List.of(committee), office));

        assertThat(trace.hasEnded(PROCESS, round)).isTrue();
        assertThat(trace.passed(PROCESS, round)).containsExactlyElementsOf(ShippedWays.EXCHANGE);
    }

    @Test
    void closesTheTopicsWhenTheirLastDayIsOver() {
        trace.fire(round, "timer_topicsUntil");

        verify(rounds).closeTopics(round, PROCEDURE);
        assertThat(trace.open(round)).containsExactly("userTask_programme");
        events.publishEvent(new RoundTopicsClosed(round, committee, PROCEDURE));
        assertThat(trace.open(round)).containsExactly("userTask_programme");
    }

    @Test
    void remindsAtEachStep() {
        topicsClosed();
        trace.fire(round, "timer_programmeReminder");
        events.publishEvent(new RoundInvited(round, committee, office));
        trace.fire(round, "timer_holdReminder");
        events.publishEvent(new RoundHeld(round, committee, office));
        trace.fire(round, "timer_reportReminder");

        verify(rounds, times(3)).remind(round, PROCEDURE);
        assertThat(trace.open(round)).containsExactly("userTask_report");
    }

    @Test
    void endsWhenItIsCancelled() {
        events.publishEvent(new RoundCancelled(round, committee, office));
        assertThat(trace.hasEnded(PROCESS, round)).isTrue();
    }

    @Test
    void endsWhenItIsCancelledAfterTheInvitation() {
        topicsClosed();
        events.publishEvent(new RoundInvited(round, committee, office));
        events.publishEvent(new RoundCancelled(round, committee, office));
        assertThat(trace.hasEnded(PROCESS, round)).isTrue();
        assertThat(trace.open(round)).isEmpty();
    }
}
