package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.PositionEntry;
import org.conclusum.moderation.PositionField;
import org.conclusum.moderation.PositionListing;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.PositionsView;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** A coordinator says where the municipality stands, issue by issue, and releases what others may read. */
@Route("interests/:proposal/position")
@PermitAll
class PositionView extends ProposalPart {

    private final transient PositionListing listing;
    private final transient PositionManagement management;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;

    PositionView(PositionListing listing, PositionManagement management, RegionDirectory regions, SignedIn signedIn) {
        super("moderation.position.page");
        this.listing = listing;
        this.management = management;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    PageLayout page(UUID of) {
        PositionsView view = listing.view(of, person);
        requireSome(view.mine());
        requireSome(view.issues());
        MunicipalityNames names = MunicipalityNames.of(regions);
        PageHeader header = header(view.proposal(), view.moderation()).lead(Texts.text("moderation.position.lead"));
        if (view.moderation().due() != null) {
            header.marks(new Span(Texts.text(
                    "moderation.round.until", Formats.date(view.moderation().due()))));
        }
        PageLayout page = new PageLayout().above(header);
        for (String ags : view.mine()) {
            if (view.mine().size() > 1) {
                page.main(new H2(names.of(ags)));
            }
            if (view.moderation().hasEnded()) {
                page.main(new PositionsCard(names.of(ags), ags, view));
            } else {
                view.issues().forEach(issue -> page.main(new PositionFields(issue, ags, view, writing(ags))));
                page.main(handingIn(view, ags, names.of(ags)));
            }
        }
        return page;
    }

    private Card handingIn(PositionsView view, String ags, String name) {
        boolean again = view.handedIn().contains(ags);
        return new Card(
                Texts.text("moderation.position.handIn.title", name),
                ModerationWords.muted(
                        Texts.text(again ? "moderation.position.handIn.again" : "moderation.position.handIn.lead")),
                ModerationWords.actions(Actions.primary(
                        Texts.text(again ? "moderation.position.handIn.change" : "moderation.position.handIn"), () -> {
                            management.handIn(proposal(), ags, person);
                            Messages.done(Texts.text("moderation.position.handIn.done"));
                            refresh();
                        })));
    }

    private PositionFields.Writing writing(String ags) {
        return new PositionFields.Writing() {
            @Override
            public int save(UUID issue, PositionField field, String content, int expected) {
                return management.save(issue, ags, field, content, expected, person);
            }

            @Override
            public void release(PositionEntry entry, boolean open) {
                management.release(entry.issue(), ags, entry.field(), entry.version(), open, person);
                Messages.done(Texts.text(open ? "moderation.position.isReleased" : "moderation.position.isRetracted"));
                refresh();
            }

            @Override
            public void confirm(PositionEntry entry) {
                management.confirm(entry.issue(), ags, entry.field(), entry.version(), person);
                Messages.done(Texts.text("moderation.position.isConfirmed"));
                refresh();
            }
        };
    }
}
