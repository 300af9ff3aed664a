package org.conclusum.procedures.followup;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ResolutionManagement;
import org.springframework.stereotype.Component;

/** An overdue measure is put before the chair. */
@Component("escalateMeasure")
class EscalateMeasure implements Step {

    private final ResolutionManagement resolutions;

    EscalateMeasure(ResolutionManagement resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public Set<String> needs() {
        return Set.of(Facts.MEASURE);
    }

    @Override
    public void execute(DelegateExecution execution) {
        resolutions.escalate(Facts.id(execution, Facts.MEASURE), FollowUpProcedure.ACTOR);
    }
}
