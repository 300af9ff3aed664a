package org.conclusum.procedures.proposal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.ProposalManagement;
import org.springframework.stereotype.Component;

/** A proposal in order may go onto an agenda. */
@Component("makeProposalReady")
class MakeProposalReady implements Step {

    private final ProposalManagement proposals;

    MakeProposalReady(ProposalManagement proposals) {
        this.proposals = proposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.makeReady(Facts.subject(execution), ProposalProcedure.ACTOR);
    }
}
