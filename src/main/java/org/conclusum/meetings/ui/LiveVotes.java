package org.conclusum.meetings.ui;

import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentState;
import org.conclusum.meetings.ItemVoting;

/** How far the votes on items are, as the page of the running meeting asks it. */
class LiveVotes {

    private final List<ItemVoting> voting;
    private final AmendmentListing amendments;
    private final Actor.Person person;

    LiveVotes(List<ItemVoting> voting, AmendmentListing amendments, Actor.Person person) {
        this.voting = List.copyOf(voting);
        this.amendments = amendments;
        this.person = person;
    }

    ItemVoting.Stage stage(AgendaItemRow row) {
        return voting.stream()
                .map(source -> source.stageOf(row.id()))
                .filter(stage -> stage != ItemVoting.Stage.NONE)
                .findFirst()
                .orElse(ItemVoting.Stage.NONE);
    }

    boolean isGoingOn(AgendaItemRow row) {
        return stage(row) == ItemVoting.Stage.VOTING;
    }

    /** Whether there is or was a vote on this item, which then shows its wording. */
    boolean isOn(AgendaItemRow row) {
        return stage(row) != ItemVoting.Stage.NONE
                && amendments.motion(row, person).amendments().stream()
                        .noneMatch(amendment -> amendment.state() == AmendmentState.VOTING);
    }

    /** The wording of the motion with what was adopted of its amendments. */
    String motion(AgendaItemRow row) {
        return amendments.motion(row, person).wording();
    }
}
