package org.conclusum.procedures.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Reminders;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ResolutionLookup;
import org.springframework.stereotype.Component;

/** Who reports on a measure until when, by its cycle or its date; after a report anew. */
@Component("prepareMeasure")
class PrepareMeasure implements Step {

    private final ResolutionLookup resolutions;
    private final Clock clock;

    PrepareMeasure(ResolutionLookup resolutions, Clock clock) {
        this.resolutions = resolutions;
        this.clock = clock;
    }

    @Override
    public Set<String> needs() {
        return Set.of(Facts.MEASURE);
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Facts.id(execution, Facts.MEASURE);
        MeasureRow measure =
                Objects.requireNonNull(resolutions.measures(Set.of(id)).get(id));
        LocalDate due = measure.plan().reportDue();
        keep(execution, "owner", measure.owner());
        keep(execution, "due", Reminders.endOf(due));
        keep(execution, "reminders", Reminders.weeklyAround(due));
        keep(execution, "overdueAt", Reminders.afterwards(measure.due(), clock.instant()));
        keep(execution, "done", false);
    }

    /** The facts stay with the measure: beside others the same step runs for their measures. */
    private static void keep(DelegateExecution execution, String name, Object value) {
        if (execution.hasVariable(name)) {
            execution.setVariable(name, value);
        } else {
            execution.setVariableLocal(name, value);
        }
    }
}
