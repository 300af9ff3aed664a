package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.ConsentView;
import org.conclusum.moderation.Moderation;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationOutcome;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.ModerationView;
import org.conclusum.moderation.Participant;
import org.conclusum.moderation.PositionListing;
import org.conclusum.moderation.PositionsView;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.RoundView;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** The moderation of one proposal: the office works here, everybody who takes part sees how it goes. */
@Route("interests/:proposal")
@PermitAll
class ModerationPage extends ProposalPart {

    private final transient ModerationListing listing;
    private final transient PositionListing said;
    private final transient OfficeDesk desk;
    private final transient ConsentParts consent;
    private final transient RegionDirectory regions;
    private final transient CommitteeNames committees;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private String title = "";
    private transient Optional<ModerationView> shown = Optional.empty();
    private transient List<ConsentView> objections = List.of();
    private transient MunicipalityNames names = new MunicipalityNames(Map.of());

    ModerationPage(
            ModerationListing listing,
            PositionListing said,
            OfficeDesk desk,
            ConsentParts consent,
            RegionDirectory regions,
            CommitteeNames committees,
            LiveUpdates live,
            SignedIn signedIn) {
        super("moderation.page.place");
        this.listing = listing;
        this.said = said;
        this.desk = desk;
        this.consent = consent;
        this.regions = regions;
        this.committees = committees;
        this.live = live;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        live.refresh(this, proposal(), this::keepUp);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Leaves the page alone while its phase is the same and somebody may be writing. */
    private void keepUp() {
        ModerationView now = listing.view(proposal(), person);
        boolean writing = shown.map(before -> before.office()
                        && before.moderation().equals(now.moderation())
                        && now.moderation().phase() == ModerationPhase.DRAFTING)
                .orElse(false);
        boolean same = shown.equals(Optional.of(now)) && objections.equals(consent.rounds(proposal(), person));
        if (!writing && !same) {
            refresh();
        }
    }

    @Override
    PageLayout page(UUID of) {
        ModerationView view = listing.view(of, person);
        shown = Optional.of(view);
        objections = consent.rounds(of, person);
        names = MunicipalityNames.of(regions);
        Moderation moderation = view.moderation();
        title = Texts.text(
                "moderation.page.place", String.valueOf(view.proposal().number()));
        PageLayout page = new PageLayout()
                .above(
                        header(
                                        view.proposal(),
                                        moderation,
                                        new Span(String.valueOf(view.proposal().number())))
                                .lead(Texts.of("moderation.lead", moderation.phase())),
                        PhaseBar.of(moderation));
        if (moderation.hasEnded()) {
            page.main(outcome(view));
        }
        PositionsView spoken = said.view(of, person);
        view.mine().forEach(ags -> own(view, spoken, ags).forEach(page::main));
        Optional<OfficeDesk.Sheet> office = view.office()
                ? Optional.of(desk.on(view, spoken, objections, names, person, this::refresh))
                : Optional.empty();
        office.ifPresentOrElse(sheet -> sheet.work().forEach(page::main), () -> view.lastRound()
                .filter(round -> round.row().isOpen())
                .ifPresent(round -> page.main(progress(round))));
        consent.on(view, objections, person, this::refresh).forEach(page::main);
        view.lastResult().ifPresent(round -> page.main(RoundResult.inShort(round)));
        office.ifPresent(sheet -> sheet.conclusion().forEach(page::main));
        if (view.moderation().phase() != ModerationPhase.ISSUES
                && !spoken.issues().isEmpty()) {
            page.main(positions(spoken, office));
        }
        office.ifPresent(sheet -> page.main(sheet.log()));
        page.aside(glance(view, office));
        if (view.rounds().size() > 1) {
            page.aside(earlier(view));
        }
        return page;
    }

    /** What was said, as far as this viewer may read it; for the office also the way to enter what it heard. */
    private Component positions(PositionsView spoken, Optional<OfficeDesk.Sheet> office) {
        Div cards = new Div(new IssuesCard(spoken.issues()));
        cards.addClassName("cc-moderation-form");
        Map<Boolean, List<String>> bySpeech = spoken.participants().stream()
                .collect(Collectors.partitioningBy(ags ->
                        spoken.entries().stream().anyMatch(entry -> entry.ags().equals(ags))));
        List<String> speaking = bySpeech.getOrDefault(true, List.of());
        List<String> silent = bySpeech.getOrDefault(false, List.of());
        speaking.forEach(ags -> cards.add(new PositionsCard(names.of(ags), ags, spoken)));
        if (!silent.isEmpty()) {
            cards.add(ModerationWords.muted(Texts.text(
                    spoken.office() ? "moderation.positions.silent" : "moderation.positions.unreleased",
                    names.of(silent))));
        }
        office.filter(sheet -> !spoken.moderation().hasEnded()).ifPresent(sheet -> cards.add(sheet.hearing()));
        Details details = new Details(Texts.text("moderation.positions.title"), cards);
        details.addClassName("cc-moderation-positions");
        details.setOpened(spoken.moderation().phase() == ModerationPhase.POSITIONS
                || (spoken.office() && spoken.moderation().phase() == ModerationPhase.DRAFTING));
        return details;
    }

    static Card progress(RoundView round) {
        return new Card(
                Texts.text("moderation.progress.title", round.row().number()),
                new Paragraph(Texts.text(
                        "moderation.progress.rated",
                        round.rated(),
                        round.asked(),
                        Formats.date(round.row().due()))));
    }

    private List<Component> own(ModerationView view, PositionsView spoken, String ags) {
        if (view.moderation().hasEnded() || view.moderation().phase() == ModerationPhase.ISSUES) {
            return List.of();
        }
        Card card = new Card(Texts.text("moderation.own.title", names.of(ags)));
        view.lastRound().ifPresent(last -> {
            String key = view.moderation().phase() == ModerationPhase.RATING
                    ? last.own().containsKey(ags) ? "moderation.own.change" : "moderation.own.rate"
                    : "moderation.own.see";
            card.add(ModerationWords.way(ModerationAddress.rating(proposal()), Texts.text(key)));
        });
        if (!spoken.issues().isEmpty()) {
            card.add(
                    ModerationWords.way(ModerationAddress.position(proposal()), Texts.text("moderation.own.position")));
        }
        return card.getChildren().count() > 1 ? List.of(card) : List.of();
    }

    private Card outcome(ModerationView view) {
        Moderation moderation = view.moderation();
        Card card = new Card(Texts.text("moderation.outcome.title"));
        card.add(new Paragraph(Texts.of(
                "moderation.outcome.sentence",
                moderation.outcome() == null ? ModerationOutcome.CANCELLED : moderation.outcome())));
        Integer agreed = moderation.option();
        if (agreed != null) {
            view.lastRound().map(round -> round.row().options().get(agreed)).ifPresent(option -> {
                Paragraph name = new Paragraph(ModerationWords.name(option));
                name.addClassName("cc-moderation-headline");
                card.add(name);
                if (!option.wording().isEmpty()) {
                    card.add(Prose.motion(option.wording()));
                }
            });
        }
        if (!moderation.note().isEmpty()) {
            card.add(new Prose(moderation.note()));
        }
        return card;
    }

    private Card glance(ModerationView view, Optional<OfficeDesk.Sheet> office) {
        Facts facts = new Facts()
                .add(
                        Texts.text("moderation.glance.proposal"),
                        new Anchor("proposals/" + proposal(), Texts.text("moderation.glance.caseFile")))
                .add(
                        Texts.text("moderation.list.committee"),
                        committees.names().getOrDefault(view.moderation().committee(), ""))
                .add(
                        Texts.text("moderation.glance.participants"),
                        names.of(view.participants().stream()
                                .map(Participant::ags)
                                .toList()))
                .add(
                        Texts.text("moderation.glance.since"),
                        Formats.date(view.moderation().openedAt()));
        Card card = new Card(Texts.text("moderation.glance.title"), facts);
        office.ifPresent(sheet -> card.add(sheet.ways()));
        return card;
    }

    private Card earlier(ModerationView view) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-moderation-rounds");
        for (RoundView round : view.rounds()) {
            RoundRow row = round.row();
            if (!row.isOpen()) {
                list.add(new ListItem(
                        new Anchor(
                                ModerationAddress.round(proposal(), row.number()),
                                Texts.text("moderation.round.title", row.number())),
                        ModerationWords.small(RoundResult.when(row))));
            }
        }
        return new Card(Texts.text("moderation.rounds.title"), list);
    }
}
