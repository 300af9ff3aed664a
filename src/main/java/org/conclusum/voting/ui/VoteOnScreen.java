package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AmendedMotion;
import org.conclusum.meetings.AmendmentListing;
import org.conclusum.meetings.AmendmentState;
import org.conclusum.meetings.ItemOnScreen;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.AmendmentVotes;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotView;
import org.conclusum.voting.UrgencyVotes;

/** Puts the vote on the current item on the screen of the room. */
@org.springframework.stereotype.Component
class VoteOnScreen implements ItemOnScreen {

    private final AmendmentVotes amendments;
    private final UrgencyVotes urgency;
    private final AmendmentListing motions;
    private final BallotListing listing;
    private final LiveUpdates live;

    VoteOnScreen(
            AmendmentVotes amendments,
            UrgencyVotes urgency,
            AmendmentListing motions,
            BallotListing listing,
            LiveUpdates live) {
        this.amendments = amendments;
        this.urgency = urgency;
        this.motions = motions;
        this.listing = listing;
        this.live = live;
    }

    @Override
    public Optional<Component> onScreen(AgendaItemRow item, Actor.Person viewer) {
        return item.proposal() == null && !item.awaitsUrgency()
                ? Optional.empty()
                : Optional.of(following(item, viewer));
    }

    private Component following(AgendaItemRow item, Actor.Person viewer) {
        Div part = new Div();
        part.addClassName("cc-projector-vote");
        Runnable refresh = () -> {
            part.removeAll();
            Optional<BallotView> amending = amendments.goingOn(item.id()).map(ballot -> listing.view(ballot, viewer));
            Optional<BallotView> urging = urgency.goingOn(item.id()).map(ballot -> listing.view(ballot, viewer));
            amending.ifPresentOrElse(
                    ballot -> drawAmendment(part, item, ballot),
                    () -> urging.or(() -> listing.onItem(item.id(), viewer)).ifPresent(ballot -> draw(part, ballot)));
        };
        refresh.run();
        live.refresh(part, item.meeting(), refresh);
        return part;
    }

    private static void draw(Div part, BallotView ballot) {
        Div state = new Div(BallotWords.pill(ballot.row()));
        state.addClassName("cc-projector-head");
        part.add(state, new BallotOnScreen(ballot));
    }

    /** Which amendment is voted on, and what it changes of the motion. */
    private void drawAmendment(Div part, AgendaItemRow item, BallotView ballot) {
        AmendedMotion motion = motions.motion(item);
        Div state = new Div(BallotWords.pill(ballot.row()));
        motion.amendments().stream()
                .filter(row -> row.state() == AmendmentState.VOTING)
                .forEach(row -> state.add(new Span(Texts.text("voting.amendment.named", row.number(), row.author()))));
        state.addClassName("cc-projector-head");
        part.add(state, new BallotOnScreen(ballot, new ComparedText(motion.wording(), ballot.wording())));
    }
}
