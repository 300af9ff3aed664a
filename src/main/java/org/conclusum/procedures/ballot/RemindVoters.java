package org.conclusum.procedures.ballot;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.voting.BallotManagement;
import org.springframework.stereotype.Component;

/** Those who have not voted yet are reminded. */
@Component("remindVoters")
class RemindVoters implements Step {

    private final BallotManagement ballots;

    RemindVoters(BallotManagement ballots) {
        this.ballots = ballots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ballots.remind(Facts.subject(execution), BallotProcedure.ACTOR);
    }
}
