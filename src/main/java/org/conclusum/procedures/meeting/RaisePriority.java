package org.conclusum.procedures.meeting;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** What a case waits for moves to the top of the lists of those who have to do it. */
@Component("raisePriority")
class RaisePriority implements Step {

    private static final int URGENT = 100;

    @Override
    public Set<String> processes() {
        return Set.of();
    }

    @Override
    public void execute(DelegateExecution execution) {
        TaskService tasks = execution.getProcessEngineServices().getTaskService();
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .list()) {
            tasks.setPriority(task.getId(), URGENT);
        }
    }
}
