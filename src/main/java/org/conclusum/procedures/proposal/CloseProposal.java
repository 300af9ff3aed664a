package org.conclusum.procedures.proposal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.ProposalManagement;
import org.springframework.stereotype.Component;

/** The case of a proposal ends. */
@Component("closeProposal")
class CloseProposal implements Step {

    private final ProposalManagement proposals;

    CloseProposal(ProposalManagement proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.close(Facts.subject(execution), ProposalProcedure.ACTOR);
    }
}
