package org.conclusum.voting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.InstructionListing;
import org.springframework.stereotype.Component;

/** Puts an open ballot beside what it is about in a meeting, in step with who votes; its wording stands there already. */
@Component
class FollowedBallot {

    private final BallotListing listing;
    private final BallotCommands commands;
    private final InstructionListing instructions;
    private final LiveUpdates live;

    FollowedBallot(BallotListing listing, BallotCommands commands, InstructionListing instructions, LiveUpdates live) {
        this.listing = listing;
        this.commands = commands;
        this.instructions = instructions;
        this.live = live;
    }

    OpenBallot in(UUID meeting, UUID id, Actor.Person viewer) {
        BallotView ballot = listing.view(id, viewer);
        OpenBallot open = new OpenBallot(
                ballot,
                new Div(),
                commands,
                seat -> new InstructionNote(ballot.row().form(), () -> instructions.atSeat(ballot.row(), seat, viewer)),
                viewer,
                () -> {});
        live.refresh(open, meeting, () -> {
            BallotView now = listing.view(id, viewer);
            if (now.isOpen()) {
                open.update(now);
            }
        });
        return open;
    }
}
