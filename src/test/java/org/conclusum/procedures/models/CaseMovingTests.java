package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.procedures.models.CaseMove;
import org.conclusum.procedures.models.CaseMoving;
import org.conclusum.procedures.models.Migration;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CaseMovingTests {

    @Autowired
    private CaseMoving moving;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private CommitteeFixture fixture;

    private Actor.Person admin;

    @BeforeEach
    void runs() {
        admin = fixture.person("Verwaltung", Set.of(new Grant(Role.ADMINISTRATOR, "")));
        deploy(model());
    }

    @AfterEach
    void removeTrialModels() {
        models.createDeploymentQuery()
                .deploymentName("trial")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void letsACaseGoOnByTheVersionInForceWithItsNewReminder() {
        String running = start();
        deploy(model().replace("<bpmn:subProcess", "<bpmn:subProcess")
                .replace("<bpmn:callActivity id=\"callActivity_more\"", """
                        <bpmn:boundaryEvent id="timer_second" name="Nach zwei Wochen" attachedToRef="userTask_confirm" cancelActivity="false">
                          <bpmn:outgoing>flow_second</bpmn:outgoing>
                          <bpmn:timerEventDefinition id="definition_second">
                            <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P14D</bpmn:timeDuration>
                          </bpmn:timerEventDefinition>
                        </bpmn:boundaryEvent>
                        <bpmn:sequenceFlow id="flow_second" sourceRef="timer_second" targetRef="serviceTask_remind" />
                        <bpmn:callActivity id="callActivity_more\""""));

        Migration done = moving.move("trial", admin);

        assertThat(done.cases()).singleElement().satisfies(move -> assertThat(move.moved())
                .isTrue());
        assertThat(jobs.createJobQuery()
                        .processInstanceId(running)
                        .activityId("timer_second")
                        .count())
                .isEqualTo(1);
        assertThat(moving.older("trial", admin)).isEmpty();
    }

    @Test
    void leavesACaseWithItsVersionThatStandsWhereTheOtherHasNothing() {
        start();
        deploy(model().replace("userTask_confirm", "userTask_other"));

        assertThat(moving.older("trial", admin)).singleElement().satisfies(older -> {
            assertThat(older.canMove()).isZero();
            assertThat(older.hindered().getFirst().hinderedAt()).containsExactly("Bestätigen");
        });
        Migration done = moving.move("trial", admin);

        assertThat(done.cases()).singleElement().satisfies(move -> {
            assertThat(move.moved()).isFalse();
            assertThat(move.reason()).contains("Bestätigen");
        });
        assertThat(moving.older("trial", admin)).hasSize(1);
    }

    @Test
    void goesBackWhereItCameFrom() {
        String running = start();
        deploy(model().replace("name=\"Fertig\"", "name=\"Zu Ende\""));
        Migration done = moving.move("trial", admin);

        Migration back = moving.undo(done.id(), admin);

        assertThat(back.undoes()).isEqualTo(done.id());
        assertThat(back.cases()).extracting(CaseMove::moved).containsExactly(true);
        assertThat(cases.createProcessInstanceQuery().processInstanceId(running).count())
                .isEqualTo(1);
        assertThat(moving.older("trial", admin)).hasSize(1);
    }

    @Test
    void isAMatterOfAdministrators() {
        Actor.Person stranger = fixture.stranger();

        assertThatThrownBy(() -> moving.older("trial", stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> moving.move("trial", stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> moving.undo(UUID.randomUUID(), stranger)).isInstanceOf(NotPermitted.class);
    }

    private String start() {
        return cases.startProcessInstanceByKey(
                        "trial", UUID.randomUUID().toString(), Map.of("adopted", false, "offices", "office:lausitz"))
                .getId();
    }

    private void deploy(String model) {
        models.createDeployment().name("trial").addString("trial.bpmn", model).deploy();
    }

    private static String model() {
        return HostileModels.text("/models/confirmed.bpmn")
                .replace(
                        "camunda:delegateExpression=\"${closeProposal}\"",
                        "camunda:delegateExpression=\"${raisePriority}\"");
    }
}
