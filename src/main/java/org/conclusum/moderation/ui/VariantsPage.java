package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.PositionEntry;
import org.conclusum.moderation.Variant;
import org.conclusum.moderation.VariantListing;
import org.conclusum.moderation.VariantManagement;
import org.conclusum.moderation.VariantsView;
import org.conclusum.moderation.variants.Verdict;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.decision.TurningSet;

/** The office drafts variants of a motion and sees whom each of them reaches. */
@Route("interests/:proposal/variants")
@PermitAll
class VariantsPage extends ProposalPart implements VariantCard.Work {

    private final transient VariantListing listing;
    private final transient VariantManagement management;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;

    VariantsPage(VariantListing listing, VariantManagement management, RegionDirectory regions, SignedIn signedIn) {
        super("moderation.variants.title");
        this.listing = listing;
        this.management = management;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    PageLayout page(UUID of) {
        VariantsView view = listing.view(of, person);
        MunicipalityNames names = MunicipalityNames.of(regions);
        PageLayout page = new PageLayout()
                .above(header(view.proposal(), view.moderation())
                        .lead(Texts.text("moderation.variants.lead"))
                        .actions(new Anchor(ModerationAddress.of(of), Texts.text("moderation.round.back"))));
        VariantsView.Weighed before = null;
        for (VariantsView.Weighed weighed : view.variants()) {
            page.main(new VariantCard(view, weighed, before, names::of, this));
            before = weighed;
        }
        if (!view.moderation().hasEnded()) {
            page.main(drafting(view));
        }
        page.aside(rules(view));
        return page;
    }

    private Card drafting(VariantsView view) {
        VariantCard.VariantFields fields = new VariantCard.VariantFields(
                "",
                view.variants().isEmpty()
                        ? view.motion()
                        : view.variants().getLast().variant().wording());
        Card card = new Card(
                Texts.text("moderation.variant.new"),
                ModerationWords.muted(Texts.text("moderation.variant.new.lead")),
                fields,
                ModerationWords.actions(Actions.primary(Texts.text("moderation.variant.draft"), () -> {
                    management.draft(proposal(), fields.title(), fields.wording(), person);
                    Messages.done(Texts.text("moderation.variant.drafted"));
                    refresh();
                })));
        card.addClassName("cc-moderation-form");
        return card;
    }

    private static Card rules(VariantsView view) {
        Card card = new Card(Texts.text("moderation.variants.rules"));
        if (view.consensus()) {
            card.add(new Paragraph(Texts.text("moderation.variants.consensus")));
            return card;
        }
        card.add(new Facts()
                .add(Texts.text("moderation.variants.winning"), told(view, view.winning()))
                .add(Texts.text("moderation.variants.blocking"), told(view, view.blocking())));
        return card;
    }

    private static String told(VariantsView view, Optional<TurningSet> set) {
        return set.map(found -> Texts.text(
                        found.exact() ? "moderation.variants.set" : "moderation.variants.set.bound",
                        found.size(),
                        found.seats().stream()
                                .map(seat -> view.seats().getOrDefault(seat, seat))
                                .collect(Collectors.joining(", ")),
                        found.ways()))
                .orElseGet(() -> Texts.text("moderation.variants.set.none"));
    }

    @Override
    public void rewrite(Variant variant, String title, String wording) {
        management.rewrite(variant.id(), title, wording, variant.revision(), person);
        Messages.done(Texts.text("moderation.variant.saved"));
        refresh();
    }

    @Override
    public void drop(Variant variant) {
        Confirmation.ask(
                Texts.text("moderation.variant.drop.title"),
                Texts.text("moderation.variant.drop.sentence", variant.title()),
                Texts.text("moderation.variant.drop"),
                () -> {
                    management.drop(variant.id(), person);
                    refresh();
                });
    }

    @Override
    public void judge(Variant variant, PositionEntry demand, Verdict verdict) {
        management.judge(variant.id(), demand.issue(), demand.ags(), demand.field(), verdict, person);
        Messages.done(Texts.text("moderation.variant.judged"));
    }
}
