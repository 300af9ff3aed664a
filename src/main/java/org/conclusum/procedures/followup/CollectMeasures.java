package org.conclusum.procedures.followup;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ResolutionLookup;
import org.springframework.stereotype.Component;

/** Hands the ids of the measures to the loop behind it, without storing the list. */
@Component("collectMeasures")
class CollectMeasures implements Step {

    private final ResolutionLookup resolutions;

    CollectMeasures(ResolutionLookup resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<String> measures = resolutions.measuresOf(Facts.subject(execution)).stream()
                .filter(measure -> !measure.done())
                .map(measure -> measure.id().toString())
                .toList();
        execution.setVariable("measures", Variables.objectValue(measures, true).create());
    }
}
