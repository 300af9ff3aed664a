package org.conclusum.procedures.ballot;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.ProposalManagement;
import org.springframework.stereotype.Component;

/** The proposal learns that it was rejected. */
@Component("recordRejection")
class RecordRejection implements Step {

    private final ProposalManagement proposals;

    RecordRejection(ProposalManagement proposals) {
        this.proposals = proposals;
    }

    @Override
    public Set<String> needs() {
        return Set.of("proposal");
    }

    @Override
    public void execute(DelegateExecution execution) {
        proposals.decide(Facts.id(execution, "proposal"), Facts.subject(execution), false, BallotProcedure.ACTOR);
    }
}
