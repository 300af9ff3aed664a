package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.AnotherRoundWanted;
import org.conclusum.moderation.ConsensingRoundClosed;
import org.conclusum.moderation.ConsensingRoundOpened;
import org.conclusum.moderation.ConsentManagement;
import org.conclusum.moderation.ConsentRoundClosed;
import org.conclusum.moderation.ConsentRoundOpened;
import org.conclusum.moderation.ModerationCancelled;
import org.conclusum.moderation.ModerationConcluded;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.ModerationOutcome;
import org.conclusum.moderation.ModerationRequested;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.PositionsCollected;
import org.conclusum.moderation.PositionsInvited;
import org.conclusum.moderation.PositionsSkipped;
import org.conclusum.moderation.RoundManagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ProcessTest
class ModerationProcessTests {

    private static final String PROCESS = "moderation";
    private static final Actor PROCEDURE = new Actor.Procedure(PROCESS);
    private static final Actor UNNAMED = new Actor.Procedure("consensing");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    private static final String CALLER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://conclusum.org/processes">
              <bpmn:message id="message_on" name="GoOn" />
              <bpmn:process id="caller" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="start" />
                <bpmn:callActivity id="callActivity_moderation" calledElement="moderation">
                  <bpmn:extensionElements>
                    <camunda:in businessKey="${proposal}" />
                    <camunda:in source="committee" target="committee" />
                    <camunda:in source="offices" target="offices" />
                    <camunda:out source="outcome" target="outcome" />
                  </bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:receiveTask id="receiveTask_on" messageRef="message_on" />
                <bpmn:sequenceFlow id="flow_one" sourceRef="start" targetRef="callActivity_moderation" />
                <bpmn:sequenceFlow id="flow_two" sourceRef="callActivity_moderation" targetRef="receiveTask_on" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private final UUID proposal = UUID.randomUUID();
    private final UUID committee = UUID.randomUUID();
    private final Actor.Person office = new Actor.Person(UUID.randomUUID(), "Olaf Büro");

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CaseTrace trace;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private CommitteeDirectory committees;

    @Autowired
    private ModerationManagement moderations;

    @Autowired
    private PositionManagement positions;

    @Autowired
    private RoundManagement rounds;

    @Autowired
    private ConsentManagement consents;

    @BeforeEach
    void begin() {
        when(committees.officesOf(committee)).thenReturn(List.of(WorkGroup.officeOf("LAUSITZ")));
        events.publishEvent(new ModerationRequested(proposal, committee, office));
    }

    private void skip() {
        events.publishEvent(new PositionsSkipped(proposal, committee, office));
    }

    private void round(int number) {
        events.publishEvent(new ConsensingRoundOpened(proposal, committee, number, DUE, office));
    }

    private void rated(int number) {
        events.publishEvent(new ConsensingRoundClosed(proposal, committee, number, UNNAMED));
    }

    @Test
    void asksForPositionsAndAgreesAfterARound() {
        verify(moderations).open(proposal, PROCEDURE);
        assertThat(trace.open(proposal)).containsExactly("userTask_nameIssues");
        assertThat(trace.groups(trace.task(proposal, "userTask_nameIssues"))).containsExactly("office:LAUSITZ");

        events.publishEvent(new PositionsInvited(proposal, committee, DUE, office));
        assertThat(trace.open(proposal)).isEmpty();
        events.publishEvent(new PositionsCollected(proposal, committee, office));
        assertThat(trace.open(proposal)).containsExactly("userTask_draftVariants");
        round(1);
        rated(1);
        assertThat(trace.open(proposal)).containsExactly("userTask_assessRound");
        events.publishEvent(new ModerationConcluded(proposal, committee, ModerationOutcome.AGREED, office));

        assertThat(trace.hasEnded(PROCESS, proposal)).isTrue();
        assertThat(trace.passed(PROCESS, proposal)).containsExactlyElementsOf(ShippedWays.MODERATION_AGREED);
    }

    @Test
    void remindsOfPositionsAndGoesOnWhenTheTimeIsOver() {
        events.publishEvent(new PositionsInvited(proposal, committee, DUE, office));
        assertThat(trace.timers(proposal, "timer_positionsReminder"))
                .containsExactly(Date.from(Instant.parse("2026-11-23T07:00:00Z")));

        trace.fire(proposal, "timer_positionsReminder");
        verify(positions).remind(proposal, PROCEDURE);
        assertThat(trace.timers(proposal, "timer_positionsDue"))
                .containsExactly(Date.from(Instant.parse("2026-11-30T22:59:00Z")));
        trace.fire(proposal, "timer_positionsDue");

        verify(positions).collect(proposal, PROCEDURE);
        assertThat(trace.open(proposal)).containsExactly("userTask_draftVariants");
    }

    @Test
    void remindsOfTheRatingAndEvaluatesWhenTheTimeIsOver() {
        skip();
        round(1);
        trace.fire(proposal, "timer_ratingReminder");
        verify(rounds).remind(proposal, PROCEDURE);

        trace.fire(proposal, "timer_ratingDue");

        verify(rounds).close(proposal, PROCEDURE);
        assertThat(trace.open(proposal)).containsExactly("userTask_assessRound");
        assertThat(trace.passed(PROCESS, proposal)).doesNotContain("receiveTask_positions");
    }

    @Test
    void asksForObjectionsToOneTextAndCountsThatAsARound() {
        skip();
        events.publishEvent(new ConsentRoundOpened(proposal, committee, 1, DUE, office));
        trace.fire(proposal, "timer_consentReminder");
        verify(consents).remind(proposal, PROCEDURE);

        events.publishEvent(new ConsentRoundClosed(proposal, committee, 1, UNNAMED));

        verify(consents).close(proposal, PROCEDURE);
        assertThat(trace.open(proposal)).containsExactly("userTask_assessRound");
        assertThat(trace.passed(PROCESS, proposal))
                .containsSubsequence("gateway_round", "receiveTask_consent", "end_consentReminded")
                .endsWith("serviceTask_closeConsent", "gateway_limit");
        events.publishEvent(new AnotherRoundWanted(proposal, committee, office));
        events.publishEvent(new ConsentRoundOpened(proposal, committee, 3, DUE, office));
        trace.fire(proposal, "timer_consentDue");

        verify(moderations).announceLastRound(proposal, PROCEDURE);
        assertThat(trace.open(proposal)).containsExactly("userTask_assessRound");
    }

    @Test
    void isPastWaitingWhereTheProcessItselfEndedTheRound() {
        skip();
        round(1);
        events.publishEvent(new ConsensingRoundClosed(proposal, committee, 1, PROCEDURE));

        assertThat(trace.timers(proposal, "timer_ratingDue")).hasSize(1);
    }

    @Test
    void agreesOrDisagreesWithoutARound() {
        skip();
        events.publishEvent(new ModerationConcluded(proposal, committee, ModerationOutcome.AGREED, office));

        assertThat(trace.passed(PROCESS, proposal)).endsWith("gateway_round", "end_agreed");
    }

    @Test
    void recordsDissentWithoutARound() {
        skip();
        events.publishEvent(new ModerationConcluded(proposal, committee, ModerationOutcome.DISSENT, office));

        assertThat(trace.passed(PROCESS, proposal)).endsWith("gateway_round", "end_dissent");
    }

    @Test
    void marksTheThirdRoundAsTheLastAndEndsInDissent() {
        skip();
        for (int number = 1; number <= 3; number++) {
            round(number);
            rated(number);
            if (number < 3) {
                assertThat(trace.passed(PROCESS, proposal)).doesNotContain("serviceTask_announceLastRound");
                events.publishEvent(new AnotherRoundWanted(proposal, committee, office));
                assertThat(trace.open(proposal)).containsExactly("userTask_draftVariants");
            }
        }
        verify(moderations).announceLastRound(proposal, PROCEDURE);

        events.publishEvent(new ModerationConcluded(proposal, committee, ModerationOutcome.DISSENT, office));

        assertThat(trace.hasEnded(PROCESS, proposal)).isTrue();
        assertThat(trace.passed(PROCESS, proposal)).endsWith("gateway_assessed", "end_dissent");
    }

    @Test
    void endsWhereItsProposalIsSettledOtherwise() {
        skip();
        round(1);

        events.publishEvent(new ModerationCancelled(proposal, committee, UNNAMED));

        assertThat(trace.hasEnded(PROCESS, proposal)).isTrue();
        assertThat(trace.passed(PROCESS, proposal)).endsWith("end_cancelled");
    }

    /** The way of a proposal calls it like this. */
    @Test
    void answersItsOutcomeToTheProcessThatCallsIt() {
        String deployment = models.createDeployment()
                .addString("caller.bpmn", CALLER)
                .deploy()
                .getId();
        UUID called = UUID.randomUUID();
        String caller = cases.startProcessInstanceByKey(
                        "caller",
                        Map.of("proposal", called.toString(), "committee", committee.toString(), "offices", "office:X"))
                .getId();
        assertThat(trace.groups(trace.task(called, "userTask_nameIssues"))).containsExactly("office:X");

        events.publishEvent(new PositionsSkipped(called, committee, office));
        events.publishEvent(new ModerationConcluded(called, committee, ModerationOutcome.DISSENT, office));

        assertThat(trace.hasEnded(PROCESS, called)).isTrue();
        assertThat(cases.getVariable(caller, "outcome")).isEqualTo("dissent");
        models.deleteDeployment(deployment, true);
    }
}
