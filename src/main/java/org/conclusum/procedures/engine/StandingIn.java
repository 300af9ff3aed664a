package org.conclusum.procedures.engine;

import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.Actor;
import org.conclusum.worklist.AbsentColleagues;
import org.conclusum.worklist.WorkDoneInstead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has the journal name both where a substitute ends the task of somebody who is absent. */
@Component
public class StandingIn {

    private final AbsentColleagues absences;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;

    StandingIn(AbsentColleagues absences, AccountDirectory accounts, ApplicationEventPublisher events) {
        this.absences = absences;
        this.accounts = accounts;
        this.events = events;
    }

    /** To be called while the task still names the one who had it. */
    public void note(Task task, UUID about, Actor.Person person) {
        if (task.getAssignee() == null
                || task.getAssignee().equals(person.account().toString())) {
            return;
        }
        UUID absent = UUID.fromString(task.getAssignee());
        if (absences.of(person.account()).contains(absent)) {
            String process = task.getProcessDefinitionId()
                    .substring(0, task.getProcessDefinitionId().indexOf(':'));
            String name = accounts.find(absent).map(AccountRow::displayName).orElse("");
            events.publishEvent(
                    new WorkDoneInstead(CaseSubjects.kind(process), about, task.getName(), absent, name, person));
        }
    }
}
