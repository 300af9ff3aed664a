package org.conclusum.procedures.proposal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.statements.StatementManagement;
import org.springframework.stereotype.Component;

/** No more statements are taken. */
@Component("endHearing")
class EndHearing implements Step {

    private final StatementManagement statements;

    EndHearing(StatementManagement statements) {
        this.statements = statements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        statements.end(Facts.subject(execution), ProposalProcedure.ACTOR);
    }
}
