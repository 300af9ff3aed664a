package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.exchange.adoption.AdoptionBegun;
import org.conclusum.exchange.adoption.AdoptionChecked;
import org.conclusum.exchange.adoption.AdoptionDecided;
import org.conclusum.exchange.adoption.AdoptionEnded;
import org.conclusum.exchange.adoption.AdoptionFeedbackGiven;
import org.conclusum.exchange.adoption.AdoptionManagement;
import org.conclusum.exchange.adoption.AdoptionSettled;
import org.conclusum.exchange.adoption.AdoptionStage;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class AdoptionProcessTests {

    private static final String PROCESS = "adoption";
    private static final Actor PROCEDURE = new Actor.Procedure(PROCESS);
    private static final String TAKER = "05370";

    private final UUID adoption = UUID.randomUUID();
    private final UUID practice = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final Actor.Person person = new Actor.Person(UUID.randomUUID(), "Karla Koordination");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private CommitteeDirectory committees;

    @Autowired
    private AdoptionManagement adoptions;

    @BeforeEach
    void begin() {
        when(committees.officesOf(committee)).thenReturn(List.of(WorkGroup.officeOf("RHEIN")));
        events.publishEvent(new AdoptionBegun(adoption, practice, committee, TAKER, person));
    }

    private void checked() {
        events.publishEvent(new AdoptionChecked(adoption, practice, committee, TAKER, person));
    }

    private void decided() {
        events.publishEvent(
                new AdoptionDecided(adoption, practice, committee, TAKER, LocalDate.of(2027, 5, 2), person));
    }

    private void ended(AdoptionStage stage) {
        events.publishEvent(new AdoptionEnded(adoption, practice, committee, TAKER, stage, person));
    }

    private void told() {
        events.publishEvent(new AdoptionFeedbackGiven(adoption, practice, committee, TAKER, person));
    }

    @Test
    void leadsFromInterestToRoutineAndFeedback() {
        assertThat(trace.open(adoption)).containsExactly("userTask_check");
        assertThat(trace.groups(trace.task(adoption, "userTask_check"))).containsExactly("coordinator:05370");
        checked();
        assertThat(trace.open(adoption)).isEmpty();
        decided();
        assertThat(trace.open(adoption)).containsExactly("userTask_pilot");
        events.publishEvent(new AdoptionSettled(adoption, practice, committee, TAKER, person));
        assertThat(trace.open(adoption)).containsExactly("userTask_feedback");
        told();

        assertThat(trace.hasEnded(PROCESS, adoption)).isTrue();
        assertThat(trace.passed(PROCESS, adoption)).containsExactlyElementsOf(ShippedWays.ADOPTION);
    }

    @Test
    void asksForFeedbackAlsoWhereItDoesNotFit() {
        ended(AdoptionStage.CHECK);
        assertThat(trace.open(adoption)).containsExactly("userTask_feedback");
        told();
        assertThat(trace.hasEnded(PROCESS, adoption)).isTrue();
    }

    @Test
    void asksForFeedbackAlsoWhereTheCommitteeSaidNo() {
        checked();
        ended(AdoptionStage.DECISION);
        assertThat(trace.open(adoption)).containsExactly("userTask_feedback");
    }

    @Test
    void asksForFeedbackAlsoWhereThePilotFailed() {
        checked();
        decided();
        ended(AdoptionStage.PILOT);
        assertThat(trace.open(adoption)).containsExactly("userTask_feedback");
    }

    @Test
    void remindsAtEachStepWhereSomebodyIsWaitedFor() {
        trace.fire(adoption, "timer_checkReminder");
        checked();
        trace.fire(adoption, "timer_decisionReminder");
        decided();
        trace.fire(adoption, "timer_pilotReminder");
        ended(AdoptionStage.PILOT);
        trace.fire(adoption, "timer_feedbackReminder");

        verify(adoptions, times(4)).remind(adoption, PROCEDURE);
        assertThat(trace.open(adoption)).containsExactly("userTask_feedback");
    }
}
