package org.conclusum.procedures.proposal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.statements.StatementManagement;
import org.springframework.stereotype.Component;

/** Those whose statements are missing are reminded. */
@Component("remindStatements")
class RemindStatements implements Step {

    private final StatementManagement statements;

    RemindStatements(StatementManagement statements) {
        this.statements = statements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        statements.remind(Facts.subject(execution), ProposalProcedure.ACTOR);
    }
}
