package org.conclusum.procedures.ballot;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.conclusum.meetings.MeetingConduct;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.procedures.engine.Step;
import org.conclusum.voting.BallotLookup;
import org.conclusum.voting.BallotRow;
import org.springframework.stereotype.Component;

/** Without a decision the item waits for another meeting. */
@Component("postponeItem")
class PostponeItem implements Step {

    private final BallotLookup ballots;
    private final MeetingConduct meetings;

    PostponeItem(BallotLookup ballots, MeetingConduct meetings) {
        this.ballots = ballots;
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = Facts.subject(execution);
        BallotRow ballot = Objects.requireNonNull(ballots.rows(Set.of(id)).get(id));
        meetings.postpone(
                Objects.requireNonNull(ballot.meeting()), Objects.requireNonNull(ballot.item()), BallotProcedure.ACTOR);
    }
}
