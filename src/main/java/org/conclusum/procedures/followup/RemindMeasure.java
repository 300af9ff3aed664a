package org.conclusum.procedures.followup;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ResolutionManagement;
import org.springframework.stereotype.Component;

/** The owner of a measure is reminded of the report. */
@Component("remindMeasure")
class RemindMeasure implements Step {

    private final ResolutionManagement resolutions;

    RemindMeasure(ResolutionManagement resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public Set<String> needs() {
        return Set.of(Facts.MEASURE);
    }

    @Override
    public void execute(DelegateExecution execution) {
        resolutions.remind(Facts.id(execution, Facts.MEASURE), FollowUpProcedure.ACTOR);
    }
}
