package org.conclusum.procedures.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.committees.NominationManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Whoever is asked to name delegates is reminded. */
@Component("remindNomination")
class RemindNomination implements Step {

    private final NominationManagement nominations;

    RemindNomination(NominationManagement nominations) {
        this.nominations = nominations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        nominations.remind(Facts.subject(execution), NominationProcedure.ACTOR);
    }
}
