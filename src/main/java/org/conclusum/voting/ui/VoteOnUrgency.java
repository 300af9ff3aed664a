package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.UrgencyPanel;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.UrgencyVotes;

/** Puts the ballot on the urgency of an item beside it, or for the chair how to open one. */
@org.springframework.stereotype.Component
class VoteOnUrgency implements UrgencyPanel {

    private final UrgencyVotes urgency;
    private final FollowedBallot followed;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;

    VoteOnUrgency(UrgencyVotes urgency, FollowedBallot followed, MeetingLookup meetings, CommitteeAccess access) {
        this.urgency = urgency;
        this.followed = followed;
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    public Optional<Component> panel(AgendaItemRow item, Actor.Person viewer) {
        return urgency.goingOn(item.id())
                .<Component>map(ballot -> followed.in(item.meeting(), ballot, viewer))
                .or(() -> opening(item, viewer));
    }

    private Optional<Component> opening(AgendaItemRow item, Actor.Person viewer) {
        boolean chairs =
                access.standingOf(viewer).chairs(meetings.row(item.meeting()).committee());
        return chairs
                ? Optional.of(
                        Actions.secondary(Texts.text("voting.urgency.open"), () -> urgency.open(item.id(), viewer)))
                : Optional.empty();
    }
}
