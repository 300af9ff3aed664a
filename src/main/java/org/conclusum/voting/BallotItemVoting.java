package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.meetings.ItemVoting;
import org.springframework.stereotype.Component;

/** Tells the meeting how far the vote on an item is. */
@Component
class BallotItemVoting implements ItemVoting {

    private final Ballots ballots;

    BallotItemVoting(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Stage stageOf(UUID item) {
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
