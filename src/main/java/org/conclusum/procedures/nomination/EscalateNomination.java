package org.conclusum.procedures.nomination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.committees.NominationManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The office is told that nobody has named delegates in time. */
@Component("escalateNomination")
class EscalateNomination implements Step {

    private final NominationManagement nominations;

    EscalateNomination(NominationManagement nominations) {
        this.nominations = nominations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        nominations.escalate(Facts.subject(execution), NominationProcedure.ACTOR);
    }
}
