package org.conclusum.procedures.ratification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.springframework.stereotype.Component;

/** Office and chair are told whose home bodies have not decided. */
@Component("escalateRatification")
class EscalateRatification implements Step {

    private final RatificationManagement ratifications;

    EscalateRatification(RatificationManagement ratifications) {
        this.ratifications = ratifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ratifications.escalate(Facts.subject(execution), RatificationProcedure.ACTOR);
    }
}
