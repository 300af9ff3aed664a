package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.AmendmentPanel;
import org.conclusum.meetings.AmendmentRow;
import org.conclusum.meetings.AmendmentState;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.AmendmentVotes;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.Choice;

/** Puts the vote on an amendment beside it: how to open it, the vote itself, and how it came out. */
@org.springframework.stereotype.Component
class VoteOnAmendment implements AmendmentPanel {

    private final AmendmentVotes amendments;
    private final BallotListing listing;
    private final FollowedBallot followed;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;

    VoteOnAmendment(
            AmendmentVotes amendments,
            BallotListing listing,
            FollowedBallot followed,
            MeetingLookup meetings,
            CommitteeAccess access) {
        this.amendments = amendments;
        this.listing = listing;
        this.followed = followed;
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    public Optional<Component> panel(AgendaItemRow item, AmendmentRow amendment, Actor.Person viewer) {
        Optional<UUID> ballot = amendments.latestOn(amendment.id());
        return switch (amendment.state()) {
            case OPEN -> opening(item, amendment, viewer);
            case VOTING -> ballot.map(id -> followed.in(item.meeting(), id, viewer));
            case ADOPTED, REJECTED -> ballot.map(id -> result(listing.view(id, viewer)));
            case TAKEN_OVER, WITHDRAWN, SETTLED -> Optional.empty();
        };
    }

    private Optional<Component> opening(AgendaItemRow item, AmendmentRow amendment, Actor.Person viewer) {
        UUID committee = meetings.row(item.meeting()).committee();
        boolean possible = item.state() == AgendaItemState.CURRENT
                && amendment.state() == AmendmentState.OPEN
                && access.standingOf(viewer).chairs(committee);
        return possible
                ? Optional.of(Actions.secondary(
                        Texts.text("voting.amendment.open"), () -> amendments.open(amendment.id(), viewer)))
                : Optional.empty();
    }

    private static Component result(BallotView ballot) {
        Div shown =
                new Div(new Anchor("ballots/" + ballot.row().id(), Texts.text("voting.result.how")), figures(ballot));
        shown.addClassName("cc-amendment-result");
        return shown;
    }

    private static Span figures(BallotView ballot) {
        return BallotWords.small(Texts.text(
                "voting.amendment.figures",
                ballot.votes(Choice.YES),
                ballot.votes(Choice.NO),
                ballot.votes(Choice.ABSTAIN)));
    }
}
