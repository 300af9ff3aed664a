package org.conclusum.procedures.ballot;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.resolutions.ResolutionManagement;
import org.springframework.stereotype.Component;

/** An adopted motion becomes a resolution. */
@Component("issueResolution")
class IssueResolution implements Step {

    private final ResolutionManagement resolutions;

    IssueResolution(ResolutionManagement resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        resolutions.issue(Facts.subject(execution), BallotProcedure.ACTOR);
    }
}
