package org.conclusum.procedures.ballot;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.voting.ConsensusRounds;
import org.springframework.stereotype.Component;

/** What follows a round of consensus that ended with an objection. */
@Component("decideNextRound")
class DecideNextRound implements Step {

    private final ConsensusRounds rounds;

    DecideNextRound(ConsensusRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("next", rounds.after(Facts.subject(execution)).name());
    }
}
