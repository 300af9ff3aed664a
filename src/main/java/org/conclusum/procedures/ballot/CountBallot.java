package org.conclusum.procedures.ballot;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.voting.BallotManagement;
import org.springframework.stereotype.Component;

/** The result is established; the outcome decides what follows. */
@Component("countBallot")
class CountBallot implements Step {

    private final BallotManagement ballots;

    CountBallot(BallotManagement ballots) {
        this.ballots = ballots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("outcome", ballots.count(Facts.subject(execution), BallotProcedure.ACTOR));
    }
}
