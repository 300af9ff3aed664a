package org.conclusum.procedures.engine;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.variable.Variables;
import org.conclusum.procedures.check.ModelInspection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * A second engine in memory, for cases that do not exist. It is confined like the first; its steps do nothing, it has
 * no part in the program's database, transactions and events, and nothing moves in it but by hand. Each trial is a tenant
 * of its own. It starts with the first trial.
 */
@Component
public class Sandbox implements DisposableBean {

    private final Steps steps;
    private final ModelInspection inspection;
    private final Map<String, Map<String, Object>> samples = new ConcurrentHashMap<>();
    private @Nullable ProcessEngine engine;

    Sandbox(Steps steps, ModelInspection inspection) {
        this.steps = steps;
        this.inspection = inspection;
    }

    /** Brings the files of a trial in, by their names. */
    public void open(String trial, Map<String, byte[]> files) {
        DeploymentBuilder deployment =
                engine().getRepositoryService().createDeployment().tenantId(trial);
        files.forEach((name, file) -> deployment.addInputStream(name, new ByteArrayInputStream(file)));
        deployment.deploy();
    }

    /** The facts with which cases of a trial begin from now on. */
    public void sample(String trial, Map<String, Object> facts) {
        samples.put(trial, Map.copyOf(facts));
    }

    private Map<String, Object> sample(String trial) {
        return samples.getOrDefault(trial, Map.of());
    }

    /** Forgets a trial with all its cases. */
    public void close(String trial) {
        samples.remove(trial);
        engine().getRepositoryService()
                .createDeploymentQuery()
                .tenantIdIn(trial)
                .list()
                .forEach(deployment -> engine().getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    /** Does something in the sandbox as if it were this moment. */
    public void at(Instant moment, Runnable act) {
        EngineClock.at(moment, act);
    }

    public synchronized ProcessEngine engine() {
        ProcessEngine running = engine;
        if (running == null) {
            running = settings().buildProcessEngine();
            engine = running;
        }
        return running;
    }

    private ProcessEngineConfigurationImpl settings() {
        String name = "sandbox-" + UUID.randomUUID();
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(name);
        settings.setJdbcDriver("org.h2.Driver");
        settings.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        settings.setJdbcUsername("sa");
        settings.setJdbcPassword("");
        settings.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_CREATE_DROP);
        settings.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        settings.setEnforceHistoryTimeToLive(true);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setDbMetricsReporterActivate(false);
        settings.setCmmnEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setTenantCheckEnabled(false);
        settings.setJobExecutorActivate(false);
        settings.setEnableCmdExceptionLogging(false);
        settings.setDefaultNumberOfRetries(1);
        settings.setProcessEnginePlugins(List.of(new Confinement(standIns(), inspection), new Pausing()));
        return settings;
    }

    private Steps standIns() {
        return new Steps(steps.names().stream().collect(Collectors.toMap(name -> name, name -> new StandIn())));
    }

    /** Lists pass within one turn only, as those of real cases do; the rest stays where it is not known already. */
    private void know(DelegateExecution execution, boolean all) {
        sample(execution.getTenantId()).forEach((name, value) -> {
            if (value instanceof List) {
                execution.setVariable(name, Variables.objectValue(value, true).create());
            } else if (all && !execution.hasVariable(name)) {
                execution.setVariable(name, value);
            }
        });
    }

    void begin(DelegateExecution execution) {
        know(execution, true);
    }

    @Override
    public synchronized void destroy() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }

    /** Takes the place of every step of the catalogue: a sample case has nothing that could be worked on. */
    private class StandIn implements Step {

        @Override
        public void execute(DelegateExecution execution) {
            know(execution, false);
        }
    }

    private class Pausing extends AbstractProcessEnginePlugin {

        @Override
        public void preInit(ProcessEngineConfigurationImpl settings) {
            settings.getCustomPostBPMNParseListeners().add(new StepByStep(Sandbox.this));
        }
    }
}
