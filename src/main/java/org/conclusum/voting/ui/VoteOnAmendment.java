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
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.AmendmentVotes;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotManagement;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.Choice;
import org.conclusum.voting.InstructionListing;
import org.conclusum.voting.VotesOnBehalf;

/** Puts the vote on an amendment beside it: how to open it, the vote itself, and how it came out. */
@org.springframework.stereotype.Component
class VoteOnAmendment implements AmendmentPanel {

    private final AmendmentVotes amendments;
    private final BallotListing listing;
    private final BallotManagement ballots;
    private final VotesOnBehalf onBehalf;
    private final InstructionListing instructions;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;
    private final LiveUpdates live;

    VoteOnAmendment(
            AmendmentVotes amendments,
            BallotListing listing,
            BallotManagement ballots,
            VotesOnBehalf onBehalf,
            InstructionListing instructions,
            MeetingLookup meetings,
            CommitteeAccess access,
            LiveUpdates live) {
        this.amendments = amendments;
        this.listing = listing;
        this.ballots = ballots;
        this.onBehalf = onBehalf;
        this.instructions = instructions;
        this.meetings = meetings;
        this.access = access;
        this.live = live;
    }

    @Override
    public Optional<Component> panel(AgendaItemRow item, AmendmentRow amendment, Actor.Person viewer) {
        Optional<UUID> ballot = amendments.latestOn(amendment.id());
        return switch (amendment.state()) {
            case OPEN -> opening(item, amendment, viewer);
            case VOTING -> ballot.map(id -> open(item, listing.view(id, viewer), viewer));
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

    private Component open(AgendaItemRow item, BallotView ballot, Actor.Person viewer) {
        UUID id = ballot.row().id();
        Div nothing = new Div();
        OpenBallot open = new OpenBallot(
                ballot,
                nothing,
                ballots,
                onBehalf,
                seat -> new InstructionNote(ballot.row().form(), () -> instructions.atSeat(ballot.row(), seat, viewer)),
                viewer,
                () -> {});
        live.refresh(open, item.meeting(), () -> {
            BallotView now = listing.view(id, viewer);
            if (now.isOpen()) {
                open.update(now);
            }
        });
        return open;
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
