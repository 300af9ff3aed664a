package org.conclusum.procedures.hostile;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Sings as soon as anything of it runs: made, called, or reached by name. */
public class Canary implements JavaDelegate, ExecutionListener, TaskListener {

    private static final AtomicInteger SONGS = new AtomicInteger();

    public Canary() {
        sing();
    }

    public static String sing() {
        return "song " + SONGS.incrementAndGet();
    }

    public static int songs() {
        return SONGS.get();
    }

    @Override
    public void execute(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateTask task) {
        sing();
    }
}
