package org.conclusum.procedures.models;

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
import org.conclusum.kernel.RuleViolated;
import org.conclusum.procedures.cockpit.CaseFilter;
import org.conclusum.procedures.hostile.HostileModels;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.AtOnce;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class CaseMovingTests {

    @Autowired
    private CaseMoving moving;

    @Autowired
    private MigrationRunning running;

    @Autowired
    private PlatformTransactionManager transactions;

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
        String started = start();
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

        Migration done = moved(CaseFilter.of("trial"));

        assertThat(done.cases()).singleElement().satisfies(move -> assertThat(move.moved())
                .isTrue());
        assertThat(jobs.createJobQuery()
                        .processInstanceId(started)
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
        Migration done = moved(CaseFilter.of("trial"));

        assertThat(done.cases()).singleElement().satisfies(move -> {
            assertThat(move.moved()).isFalse();
            assertThat(move.reason()).contains("Bestätigen");
        });
        assertThat(moving.older("trial", admin)).hasSize(1);
    }

    @Test
    void goesBackWhereItCameFrom() {
        String started = start();
        deploy(model().replace("name=\"Fertig\"", "name=\"Zu Ende\""));
        Migration done = moved(CaseFilter.of("trial"));

        moving.undo(done.id(), admin);
        running.runAll();
        Migration back = moving.last("trial", admin).orElseThrow();

        assertThat(back.undoes()).isEqualTo(done.id());
        assertThat(back.cases()).extracting(CaseMove::moved).containsExactly(true);
        assertThat(cases.createProcessInstanceQuery().processInstanceId(started).count())
                .isEqualTo(1);
        assertThat(moving.older("trial", admin)).hasSize(1);
    }

    @Test
    void isAMatterOfAdministrators() {
        Actor.Person stranger = fixture.stranger();

        assertThatThrownBy(() -> moving.older("trial", stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> moving.plan(CaseFilter.of("trial"), stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> moving.order(CaseFilter.of("trial"), stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> moving.cancel(UUID.randomUUID(), stranger)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> moving.undo(UUID.randomUUID(), stranger)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void triesOutWhatWouldMoveWithoutMovingIt() {
        String started = start();
        deploy(model().replace("name=\"Fertig\"", "name=\"Zu Ende\""));

        assertThat(moving.plan(CaseFilter.of("trial"), admin)).singleElement().satisfies(plan -> {
            assertThat(plan.engineCase()).isEqualTo(started);
            assertThat(plan.canMove()).isTrue();
        });

        assertThat(moving.older("trial", admin)).hasSize(1);
        deploy(model().replace("userTask_confirm", "userTask_other"));
        assertThat(moving.plan(CaseFilter.of("trial"), admin))
                .extracting(PlannedMove::hindrance)
                .containsExactly("Bestätigen");
    }

    @Test
    void movesOnlyTheCasesThatAreMeant() {
        start();
        String meant = start(UUID.fromString("00000000-0000-0000-0000-0000000000aa"));
        deploy(model().replace("name=\"Fertig\"", "name=\"Zu Ende\""));

        assertThat(moving.plan(new CaseFilter("trial", 0, "userTask_confirm", 2, Set.of()), admin))
                .isEmpty();
        assertThat(moving.plan(new CaseFilter("trial", 0, "userTask_elsewhere", 0, Set.of()), admin))
                .isEmpty();
        Migration done = moved(new CaseFilter(
                "trial", 0, "userTask_confirm", 0, Set.of(UUID.fromString("00000000-0000-0000-0000-0000000000aa"))));

        assertThat(done.cases()).extracting(CaseMove::engineCase).containsExactly(meant);
        assertThat(moving.older("trial", admin).getFirst().cases()).hasSize(1);
    }

    @Test
    void isOrderedOnceAndCanBeGivenUp() {
        start();
        deploy(model().replace("name=\"Fertig\"", "name=\"Zu Ende\""));
        TransactionTemplate together = new TransactionTemplate(transactions);

        together.executeWithoutResult(status -> {
            moving.order(CaseFilter.of("trial"), admin);
            assertThatThrownBy(() -> moving.order(CaseFilter.of("trial"), admin))
                    .isInstanceOf(RuleViolated.class);
            status.setRollbackOnly();
        });
        together.executeWithoutResult(status -> moving.cancel(moving.order(CaseFilter.of("trial"), admin), admin));

        running.runAll();
        assertThat(moving.last("trial", admin).orElseThrow().state()).isEqualTo(MigrationState.CANCELLED);
        assertThat(moving.older("trial", admin)).hasSize(1);
    }

    @Test
    void movesEachCaseOnceWhereTwoNodesWorkOnIt() throws Exception {
        for (int number = 0; number < 6; number++) {
            start();
        }
        deploy(model().replace("name=\"Fertig\"", "name=\"Zu Ende\""));
        moving.order(CaseFilter.of("trial"), admin);

        AtOnce.run(this::work, this::work);
        running.runAll();

        Migration done = moving.last("trial", admin).orElseThrow();
        assertThat(done.state()).isEqualTo(MigrationState.DONE);
        assertThat(done.moved()).isEqualTo(6);
        assertThat(moving.older("trial", admin)).isEmpty();
    }

    /** What a node does, without the lock that holds within one. */
    private void work() {
        running.claim().ifPresent(running::work);
    }

    private Migration moved(CaseFilter filter) {
        moving.order(filter, admin);
        running.runAll();
        Migration done = moving.last("trial", admin).orElseThrow();
        assertThat(done.state()).isEqualTo(MigrationState.DONE);
        return done;
    }

    private String start(UUID committee) {
        return cases.startProcessInstanceByKey(
                        "trial",
                        UUID.randomUUID().toString(),
                        Map.of("adopted", false, "offices", "office:lausitz", "committee", committee.toString()))
                .getId();
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
