package org.conclusum.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.conclusum.procedures.engine.ModelRefused;
import org.conclusum.procedures.engine.OpenGate;
import org.conclusum.procedures.hostile.Canary;
import org.conclusum.procedures.hostile.HostileModel;
import org.conclusum.procedures.hostile.HostileModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Hostile models on the real engine: none gets in, and with the door held open none does anything. */
@ProcessTest
class HostileModelTests {

    private static final Path LEFT_BY_A_SHELL = Path.of(HostileModels.CANARY_FILE);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient database;

    static Stream<HostileModel> all() {
        return Stream.concat(HostileModels.thatRunThings().stream(), HostileModels.thatAttackTheReader().stream());
    }

    /** A class behind a form is made while the engine reads; only the look at the file comes before. */
    static Stream<HostileModel> withTheDoorOpen() {
        return HostileModels.thatRunThings().stream()
                .filter(model -> !model.way().startsWith("a class behind"));
    }

    static Stream<HostileModel> tables() {
        return HostileModels.tables().stream();
    }

    @AfterEach
    void nothingHasRun() {
        models.createDeploymentQuery()
                .deploymentName("trial")
                .list()
                .forEach(deployment -> models.deleteDeployment(deployment.getId(), true));
        assertThat(Canary.songs()).isZero();
        assertThat(Files.exists(LEFT_BY_A_SHELL)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isRefusedByTheEngineItself(HostileModel model) {
        assertThatThrownBy(() -> deploy(model, "trial.bpmn")).hasStackTraceContaining(ModelRefused.class.getName());
        assertThat(models.createProcessDefinitionQuery()
                        .processDefinitionKey("trial")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isRefusedAsATable(HostileModel table) {
        assertThatThrownBy(() -> deploy(table, "trial.dmn")).isInstanceOf(RuntimeException.class);
        assertThat(models.createDecisionDefinitionQuery().latestVersion().list())
                .allSatisfy(known -> assertThat(known.getResourceName()).isNotEqualTo("trial.dmn"));
    }

    @ParameterizedTest
    @MethodSource("withTheDoorOpen")
    void doesNothingEvenWhereNobodyLookedAtTheFile(HostileModel model) {
        Object parser = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeployers().stream()
                        .filter(BpmnDeployer.class::isInstance)
                        .map(deployer -> ((BpmnDeployer) deployer).getBpmnParser())
                        .findFirst()
                        .orElseThrow();
        Object confined = ReflectionTestUtils.getField(parser, "bpmnParseFactory");
        ReflectionTestUtils.setField(parser, "bpmnParseFactory", (BpmnParseFactory) OpenGate.parsing());
        try {
            attempt(() -> deploy(model, "trial.bpmn"));
            play(false);
            play(true);
        } finally {
            ReflectionTestUtils.setField(parser, "bpmnParseFactory", confined);
        }
    }

    /** A database that was changed or restored by hand: what is stored is looked at again when it is read. */
    @Test
    void isRefusedWhenItWasPutIntoTheDatabaseByHand() {
        String deployment = models.createDeployment()
                .name("trial")
                .addString("trial.bpmn", HostileModels.text("/models/confirmed.bpmn"))
                .deploy()
                .getId();
        byte[] hostile = HostileModels.thatRunThings().getFirst().file();
        database.sql("update act_ge_bytearray set bytes_ = :bytes where deployment_id_ = :deployment")
                .param("bytes", hostile)
                .param("deployment", deployment)
                .update();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();

        assertThatThrownBy(() -> cases.startProcessInstanceByKey("trial"))
                .hasStackTraceContaining(ModelRefused.class.getName());
    }

    private void play(boolean adopted) {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "adopted",
                adopted,
                "offices",
                "office:lausitz",
                "committee",
                UUID.randomUUID().toString(),
                "resolution",
                UUID.randomUUID().toString()));
        attempt(() -> cases.startProcessInstanceByKey("trial", UUID.randomUUID().toString(), facts));
        for (int round = 0; round < 3; round++) {
            jobs.createJobQuery()
                    .processDefinitionKey("trial")
                    .list()
                    .forEach(job -> attempt(() -> jobs.executeJob(job.getId())));
            tasks.createTaskQuery()
                    .processDefinitionKey("trial")
                    .list()
                    .forEach(task -> attempt(() -> tasks.setAssignee(task.getId(), "x")));
            tasks.createTaskQuery()
                    .processDefinitionKey("trial")
                    .list()
                    .forEach(task -> attempt(() -> tasks.complete(task.getId())));
        }
    }

    /** What fails has not run. */
    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | LinkageError refused) {
            assertThat(refused).isNotNull();
        }
    }

    private void deploy(HostileModel model, String name) {
        models.createDeployment()
                .name("trial")
                .addInputStream(name, new ByteArrayInputStream(model.file()))
                .deploy();
    }
}
