package org.conclusum.procedures.ballot;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.meetings.NextMeeting;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The next meeting hears what was decided without one. */
@Component("reportCircular")
class ReportCircular implements Step {

    private final NextMeeting meetings;

    ReportCircular(NextMeeting meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<String> needs() {
        return Set.of(Facts.COMMITTEE);
    }

    @Override
    public void execute(DelegateExecution execution) {
        meetings.report(Facts.id(execution, Facts.COMMITTEE), BallotProcedure.ACTOR);
    }
}
