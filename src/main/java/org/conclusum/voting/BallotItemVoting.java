package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.ItemVoting;
import org.springframework.stereotype.Component;

/** Tells the meeting how far the vote on an item is. */
@Component
class BallotItemVoting implements ItemVoting {

    private final Ballots ballots;
    private final AmendmentBallots amendments;
    private final UrgencyBallots urgencies;

    BallotItemVoting(Ballots ballots, AmendmentBallots amendments, UrgencyBallots urgencies) {
        this.ballots = ballots;
        this.amendments = amendments;
        this.urgencies = urgencies;
    }

    @Override
    public Stage stageOf(UUID item) {
        if (amendments.isOneOpenOn(item) || urgencies.openOn(item).isPresent()) {
            return Stage.VOTING;
        }
        List<BallotState> states = ballots.statesOf(item);
        if (states.isEmpty()) {
            return Stage.NONE;
        }
        if (states.stream().anyMatch(state -> state != BallotState.COUNTED)) {
            return Stage.VOTING;
        }
        return ballots.leftOpen(item) ? Stage.OPEN : Stage.VOTED;
    }
}
