package org.conclusum.procedures.constitution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.committees.CommitteeConstitution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The next term of office is prepared. */
@Component("beginRenewal")
class BeginRenewal implements Step {

    private final CommitteeConstitution constitution;

    BeginRenewal(CommitteeConstitution constitution) {
        this.constitution = constitution;
    }

    @Override
    public void execute(DelegateExecution execution) {
        constitution.beginRenewal(Facts.subject(execution), ConstitutionProcedure.ACTOR);
    }
}
