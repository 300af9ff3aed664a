package org.conclusum.procedures.adoption;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.exchange.adoption.AdoptionManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The taker is reminded of the next step. */
@Component("remindAdoption")
class RemindAdoption implements Step {

    private final AdoptionManagement adoptions;

    RemindAdoption(AdoptionManagement adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        adoptions.remind(Facts.subject(execution), AdoptionProcedure.ACTOR);
    }
}
