package org.conclusum.procedures.constitution;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Every seat is asked for its delegates; the loop behind gets the ids, without storing the list. */
@Component("askDelegates")
class AskDelegates implements Step {

    private final CommitteeConstitution constitution;

    AskDelegates(CommitteeConstitution constitution) {
        this.constitution = constitution;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> asked = constitution.askDelegates(Facts.subject(execution), ConstitutionProcedure.ACTOR).stream()
                .map(Object::toString)
                .toList();
        execution.setVariable("nominations", Variables.objectValue(asked, true).create());
    }
}
