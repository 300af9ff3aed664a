package org.conclusum.voting.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotView;

/**
 * A ballot for the wall of the room: the question, how many have voted, then the result. While the vote is open it shows
 * nothing of how anybody voted, whoever has signed in at the projector.
 */
@Route(value = "ballots/:ballot/projector", autoLayout = false)
@PermitAll
@JsModule("./line-state.ts")
class BallotProjectorPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BallotListing listing;
    private final transient CommitteeDirectory committees;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private UUID id = new UUID(0, 0);
    private String title = "";

    BallotProjectorPage(BallotListing listing, CommitteeDirectory committees, LiveUpdates live, SignedIn signedIn) {
        this.listing = listing;
        this.committees = committees;
        this.live = live;
        this.person = signedIn.person();
        addClassName("cc-projector");
    }

    @Override
    public String getPageTitle() {
        return title + " · " + Texts.text("voting.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = BallotAddress.of(event);
        refresh();
        live.refresh(this, id, this::refresh);
    }

    private void refresh() {
        BallotView ballot = listing.view(id, person);
        title = ballot.row().title();
        Div head = new Div(new Span(committees.get(ballot.row().committee()).name()), BallotWords.pill(ballot.row()));
        head.addClassName("cc-projector-head");
        removeAll();
        add(head, new H1(title), new BallotOnScreen(ballot));
    }
}
