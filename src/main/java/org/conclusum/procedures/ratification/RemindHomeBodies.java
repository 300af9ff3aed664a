package org.conclusum.procedures.ratification;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ratification.RatificationManagement;
import org.springframework.stereotype.Component;

/** Those whose home bodies have not decided are reminded. */
@Component("remindHomeBodies")
class RemindHomeBodies implements Step {

    private final RatificationManagement ratifications;

    RemindHomeBodies(RatificationManagement ratifications) {
        this.ratifications = ratifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ratifications.remind(Facts.subject(execution), RatificationProcedure.ACTOR);
    }
}
