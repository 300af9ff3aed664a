package org.conclusum.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class BareEngine {

    private static final String BALLOT = "benchBallot";
    private static final String DATABASE = "bare_engine";

    private final HikariDataSource dataSource;
    private final ProcessEngine engine;

    BareEngine(Connection server, JdbcClient application) {
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

    /** From the opening to the result, each vote one commit; answers the votes counted. */
    int ballot(Collection<UUID> voters) {
        List<String> seats = voters.stream().map(UUID::toString).toList();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(BALLOT, Map.of("seats", new java.util.ArrayList<>(seats)))
                .getId();
        for (String seat : seats) {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .taskAssignee(seat)
                    .singleResult();
            engine.getTaskService().complete(task.getId(), Map.of("vote_" + seat, "NO"));
        }
        return Math.toIntExact(engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableNameLike("vote_%")
                .count());
    }

    void close() {
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
