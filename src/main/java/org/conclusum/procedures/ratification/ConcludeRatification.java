package org.conclusum.procedures.ratification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.springframework.stereotype.Component;

/** It is settled whether the resolution takes effect. */
@Component("concludeRatification")
class ConcludeRatification implements Step {

    private final RatificationManagement ratifications;

    ConcludeRatification(RatificationManagement ratifications) {
        this.ratifications = ratifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("inForce", ratifications.conclude(Facts.subject(execution), RatificationProcedure.ACTOR));
    }
}
