package org.conclusum.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.conclusum.testing.TestDatabase.Connection;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Flowable's engine with full history in a database of its own: a ballot as one task for each voter. */
class OtherEngine implements Contender {

    private static final String DATABASE = "other_engine";
    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
                targetNamespace="https://conclusum.org/bench">
              <process id="benchBallot" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow sourceRef="start" targetRef="vote"/>
                <userTask id="vote" flowable:assignee="${seat}">
                  <multiInstanceLoopCharacteristics isSequential="false" flowable:collection="seats"
                      flowable:elementVariable="seat"/>
                </userTask>
                <sequenceFlow sourceRef="vote" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    private final HikariDataSource dataSource = new HikariDataSource();
    private final ProcessEngine engine;
    private volatile String instance = "";

    OtherEngine(Connection server, JdbcClient application) {
        application.sql("drop database if exists " + DATABASE).update();
        application.sql("create database " + DATABASE).update();
        dataSource.setJdbcUrl(server.url().replaceFirst("(//[^/]+/)[^?]*", "$1" + DATABASE));
        dataSource.setUsername(server.user());
        dataSource.setPassword(server.password());
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(dataSource);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setHistoryLevel(HistoryLevel.FULL);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setAsyncExecutorActivate(false);
        engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("bench.bpmn20.xml", MODEL)
                .deploy();
    }

    @Override
    public void open(Collection<UUID> seats) {
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "benchBallot",
                        Map.of(
                                "seats",
                                new ArrayList<>(
                                        seats.stream().map(UUID::toString).toList())))
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
            } catch (FlowableOptimisticLockingException another) {
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
}
