package org.conclusum.procedures.engine;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The engine's own work: timers and repeated attempts. It begins when the application is ready and ends before the
 * rest does; several nodes share the work through the database.
 */
@Component
class Jobs implements SmartLifecycle {

    private final SpringProcessEngineConfiguration engine;
    private final boolean wanted;

    Jobs(SpringProcessEngineConfiguration engine, @Value("${conclusum.procedures.job-executor:true}") boolean wanted) {
        this.engine = engine;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        engine.getJobExecutor().start();
    }

    @Override
    public void stop() {
        engine.getJobExecutor().shutdown();
    }

    @Override
    public boolean isRunning() {
        return engine.getJobExecutor() != null && engine.getJobExecutor().isActive();
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }
}
