package org.conclusum.procedures.moderation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.springframework.stereotype.Component;

/** Who has not rated is reminded. */
@Component("remindRaters")
class RemindRaters implements Step {

    private final RoundManagement rounds;

    RemindRaters(RoundManagement rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.remind(Facts.subject(execution), ModerationProcedure.ACTOR);
    }
}
