package org.conclusum.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.conclusum.testing.TestDatabase.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine by itself with the history it comes with, in a database of its own beside the application's: a ballot as
 * one task for each voter. Its full history is what the journal is to the application: it keeps each vote and change.
 */
class BareEngine implements Contender {

    private static final String BALLOT = "benchBallot";
    private static final String DATABASE = "bare_engine";

    private final HikariDataSource dataSource;
    private final ProcessEngine engine;
    private volatile String instance = "";

    BareEngine(Connection server, JdbcClient application) {
        application.sql("drop database if exists " + DATABASE).update();
        application.sql("create database " + DATABASE).update();
        dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(server.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + DATABASE));
        dataSource.setUsername(server.user());
        dataSource.setPassword(server.password());
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(dataSource);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setJdbcBatchProcessing(true);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setDmnEnabled(false);
        settings.setJobExecutorActivate(false);
        engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .name("bench")
                .addModelInstance("bench.bpmn", model())
                .deploy();
    }

    /** Does what a database does by itself in a quiet moment. */
    void tidy() {
        JdbcClient.create(dataSource).sql("vacuum analyze").update();
    }

    /** From the opening to the result, each vote one commit; answers the votes counted. */
    int ballot(Collection<UUID> voters) {
        open(voters);
        voters.forEach(seat -> cast(seat, seat));
        return Math.toIntExact(engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableNameLike("vote_%")
                .count());
    }

    @Override
    public void open(Collection<UUID> seats) {
        List<String> voters = seats.stream().map(UUID::toString).toList();
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(BALLOT, Map.of("seats", new ArrayList<>(voters)))
                .getId();
    }

    /** Whoever meets another voter at the count of the multi-instance tries again, as an application would. */
    @Override
    public void cast(UUID seat, UUID account) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskAssignee(seat.toString())
                .singleResult();
        boolean done = false;
        while (!done) {
            try {
                engine.getTaskService().complete(task.getId(), Map.of("vote_" + seat, "NO"));
                done = true;
            } catch (OptimisticLockingException another) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void end() {
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0) {
            engine.getRuntimeService().deleteProcessInstance(instance, "measured");
        }
    }

    @Override
    public void close() {
        engine.close();
        dataSource.close();
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(BALLOT)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask()
                .camundaAssignee("${seat}")
                .multiInstance()
                .parallel()
                .camundaCollection("seats")
                .camundaElementVariable("seat")
                .multiInstanceDone()
                .endEvent()
                .done();
    }
}
