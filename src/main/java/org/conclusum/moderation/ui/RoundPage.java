package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationView;
import org.conclusum.moderation.RoundView;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** The result of one round, also of an earlier one. */
@Route("interests/:proposal/rounds/:round")
@PermitAll
class RoundPage extends ProposalPart {

    private final transient ModerationListing listing;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;
    private int number = 1;

    RoundPage(ModerationListing listing, RegionDirectory regions, SignedIn signedIn) {
        super("moderation.round.title");
        this.listing = listing;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = ModerationAddress.round(event);
        super.beforeEnter(event);
    }

    @Override
    PageLayout page(UUID of) {
        ModerationView view = listing.view(of, person);
        RoundView round = found(view.rounds().stream()
                .filter(one -> one.row().number() == number && !one.row().isOpen())
                .findFirst());
        return new PageLayout()
                .above(new PageHeader(view.proposal().title())
                        .marks(
                                new Span(Texts.text("moderation.round.title", number)),
                                new Span(RoundResult.when(round.row())))
                        .actions(new Anchor(ModerationAddress.of(of), Texts.text("moderation.round.back"))))
                .main(new RoundResult(round, regions.byKey()));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("moderation.round.title", number);
    }
}
