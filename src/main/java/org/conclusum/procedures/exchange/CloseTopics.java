package org.conclusum.procedures.exchange;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Topics of a round are not taken any more. */
@Component("closeTopics")
class CloseTopics implements Step {

    private final ExchangeManagement rounds;

    CloseTopics(ExchangeManagement rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.closeTopics(Facts.subject(execution), RoundProcedure.ACTOR);
    }
}
