package org.conclusum.procedures.constitution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The committee is in office; its case knows when the next term is to be prepared. */
@Component("takeOffice")
class TakeOffice implements Step {

    private final CommitteeConstitution constitution;

    TakeOffice(CommitteeConstitution constitution) {
        this.constitution = constitution;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var committee = Facts.subject(execution);
        constitution.takeOffice(committee, ConstitutionProcedure.ACTOR);
        execution.setVariables(OfficeTerm.facts(constitution.renewalDay(committee)));
    }
}
