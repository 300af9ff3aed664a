package org.conclusum.procedures.ballot;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.voting.BallotManagement;
import org.springframework.stereotype.Component;

/** A ballot ends by itself. */
@Component("closeBallot")
class CloseBallot implements Step {

    private final BallotManagement ballots;

    CloseBallot(BallotManagement ballots) {
        this.ballots = ballots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ballots.close(Facts.subject(execution), BallotProcedure.ACTOR);
    }
}
