package org.conclusum.procedures.proposal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.ProposalManagement;
import org.springframework.stereotype.Component;

/** The originator is reminded of the revision. */
@Component("remindRevision")
class RemindRevision implements Step {

    private final ProposalManagement proposals;

    RemindRevision(ProposalManagement proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.remindRevision(Facts.subject(execution), ProposalProcedure.ACTOR);
    }
}
