package org.conclusum.procedures.proposal;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Reminders;
import org.conclusum.procedures.engine.Step;
import org.conclusum.proposals.statements.StatementManagement;
import org.springframework.stereotype.Component;

/** The municipalities concerned are asked, where the rule book has them heard; with it the dates are set. */
@Component("askForStatements")
class AskForStatements implements Step {

    private final StatementManagement statements;

    AskForStatements(StatementManagement statements) {
        this.statements = statements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<LocalDate> due = statements.ask(Facts.subject(execution), ProposalProcedure.ACTOR);
        execution.setVariable("statementsAsked", due.isPresent());
        due.ifPresent(day -> {
            execution.setVariable("statementsUntil", Reminders.afterEndOf(day));
            execution.setVariable("statementReminders", Reminders.weeklyAround(day));
        });
    }
}
