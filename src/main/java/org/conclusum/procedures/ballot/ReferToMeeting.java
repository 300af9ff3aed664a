package org.conclusum.procedures.ballot;

import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.meetings.NextMeeting;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.ProposalManagement;
import org.springframework.stereotype.Component;

/** What was not decided in writing waits for a meeting, and stands on the agenda that is being prepared. */
@Component("referToMeeting")
class ReferToMeeting implements Step {

    private final ProposalManagement proposals;
    private final NextMeeting meetings;

    ReferToMeeting(ProposalManagement proposals, NextMeeting meetings) {
        this.proposals = proposals;
        this.meetings = meetings;
    }

    @Override
    public Set<String> needs() {
        return Set.of("proposal");
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID proposal = Facts.id(execution, "proposal");
        proposals.recall(proposal, Facts.subject(execution), BallotProcedure.ACTOR);
        meetings.refer(proposal, BallotProcedure.ACTOR);
    }
}
