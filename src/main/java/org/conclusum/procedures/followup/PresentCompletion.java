package org.conclusum.procedures.followup;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ResolutionReports;
import org.springframework.stereotype.Component;

/** What was carried out comes before the committee, to be noted. */
@Component("presentCompletion")
class PresentCompletion implements Step {

    private final ResolutionReports reports;

    PresentCompletion(ResolutionReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reports.present(Facts.subject(execution), FollowUpProcedure.ACTOR);
    }
}
