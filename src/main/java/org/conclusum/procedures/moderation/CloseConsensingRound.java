package org.conclusum.procedures.moderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** A consensing round ends and is evaluated. */
@Component("closeConsensingRound")
class CloseConsensingRound implements Step {

    private final RoundManagement rounds;

    CloseConsensingRound(RoundManagement rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.close(Facts.subject(execution), ModerationProcedure.ACTOR);
    }
}
