package org.conclusum.procedures.exchange;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** The office is reminded of the next step of a round. */
@Component("remindRound")
class RemindRound implements Step {

    private final ExchangeManagement rounds;

    RemindRound(ExchangeManagement rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.remind(Facts.subject(execution), RoundProcedure.ACTOR);
    }
}
