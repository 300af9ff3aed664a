package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.Moderation;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.ModerationView;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.RoundView;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** The moderation of one proposal: the office works here, everybody who takes part sees how it goes. */
@Route("interests/:proposal")
@PermitAll
class ModerationPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ModerationListing listing;
    private final transient ModerationManagement management;
    private final transient PositionManagement positions;
    private final transient RoundManagement rounds;
    private final transient ProposalLookup proposals;
    private final transient RegionDirectory regions;
    private final transient CommitteeNames committees;
    private final transient Clock clock;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private UUID proposal = new UUID(0, 0);
    private String title = "";
    private transient Optional<ModerationView> shown = Optional.empty();

    ModerationPage(
            ModerationListing listing,
            ModerationManagement management,
            PositionManagement positions,
            RoundManagement rounds,
            ProposalLookup proposals,
            RegionDirectory regions,
            CommitteeNames committees,
            Clock clock,
            LiveUpdates live,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.positions = positions;
        this.rounds = rounds;
        this.proposals = proposals;
        this.regions = regions;
        this.committees = committees;
        this.clock = clock;
        this.live = live;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        proposal = ModerationAddress.proposal(event);
        refresh();
        live.refresh(this, proposal, this::keepUp);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    /** Leaves the page alone while its phase is the same and somebody may be writing. */
    private void keepUp() {
        ModerationView now = listing.view(proposal, person);
        boolean writing = shown.map(before -> before.office()
                        && before.moderation().equals(now.moderation())
                        && now.moderation().phase() == ModerationPhase.DRAFTING)
                .orElse(false);
        if (!writing && !shown.equals(Optional.of(now))) {
            refresh();
        }
    }

    private void refresh() {
        ModerationView view = listing.view(proposal, person);
        shown = Optional.of(view);
        Moderation moderation = view.moderation();
        title = Texts.text(
                "moderation.page.place", String.valueOf(view.proposal().number()));
        PageLayout page = new PageLayout()
                .above(
                        new PageHeader(view.proposal().title())
                                .marks(
                                        ModerationWords.mark(moderation),
                                        new Span(String.valueOf(view.proposal().number())))
                                .lead(Texts.of("moderation.lead", moderation.phase())),
                        PhaseBar.of(moderation));
        if (moderation.hasEnded()) {
            page.main(outcome(view));
        }
        view.mine().forEach(ags -> own(view, ags).forEach(page::main));
        if (view.office()) {
            work(view).forEach(page::main);
        } else {
            view.lastRound().filter(round -> round.row().isOpen()).ifPresent(round -> page.main(progress(view, round)));
        }
        closed(view).ifPresent(round -> page.main(new RoundResult(round, regions.byKey())));
        if (view.office() && moderation.phase() == ModerationPhase.ASSESSMENT) {
            page.main(conclusion(view));
        }
        page.aside(glance(view));
        if (view.rounds().size() > 1) {
            page.aside(earlier(view));
        }
        removeAll();
        add(page);
    }

    /** The last round that has a result. */
    private static Optional<RoundView> closed(ModerationView view) {
        return view.rounds().reversed().stream()
                .filter(round -> !round.row().isOpen())
                .findFirst();
    }

    private List<Component> work(ModerationView view) {
        return switch (view.moderation().phase()) {
            case ISSUES -> List.of(beginning());
            case POSITIONS -> List.of(waiting());
            case DRAFTING -> List.of(opening(view), conclusionWithoutRound(view));
            case RATING ->
                view.lastRound()
                        .map(round -> List.of((Component) progress(view, round)))
                        .orElse(List.of());
            case ASSESSMENT, ENDED -> List.of();
        };
    }

    private Component beginning() {
        return new Card(
                Texts.text("moderation.begin.title"),
                ModerationWords.muted(Texts.text("moderation.begin.lead")),
                ModerationWords.actions(Actions.primary(Texts.text("moderation.begin.skip"), () -> {
                    management.skipPositions(proposal, person);
                    refresh();
                })));
    }

    private Component waiting() {
        return new Card(
                Texts.text("moderation.waiting.title"),
                ModerationWords.actions(Actions.secondary(Texts.text("moderation.waiting.end"), () -> {
                    positions.collect(proposal, person);
                    refresh();
                })));
    }

    private Component opening(ModerationView view) {
        List<RoundManagement.Draft> drafts = view.lastRound()
                .map(round -> round.row().options().stream()
                        .skip(1)
                        .map(option -> new RoundManagement.Draft(option.title(), option.wording()))
                        .toList())
                .orElseGet(() -> List.of(
                        new RoundManagement.Draft(
                                Texts.text("moderation.open.asProposed"),
                                proposals.text(proposal).motion()),
                        new RoundManagement.Draft("", "")));
        String passive = view.lastRound()
                .map(round -> round.row().options().getFirst().title())
                .orElse("");
        return new RoundForm(view.moderation().rounds() + 1, drafts, passive, today(), (options, meaning, until) -> {
            rounds.open(proposal, options, meaning, until, person);
            Messages.done(Texts.text("moderation.open.done"));
            refresh();
        });
    }

    private Component conclusionWithoutRound(ModerationView view) {
        return new ConclusionForm(
                List.of(Conclusion.Kind.AGREED, Conclusion.Kind.DISSENT),
                closed(view).map(round -> round.row().options()).orElse(List.of()),
                null,
                false,
                this::conclude);
    }

    private Component conclusion(ModerationView view) {
        List<Conclusion.Kind> kinds = view.moderation().lastRound()
                ? List.of(Conclusion.Kind.AGREED, Conclusion.Kind.DISSENT)
                : List.of(Conclusion.Kind.values());
        Optional<RoundView> round = closed(view);
        Integer best = round.map(RoundView::finding)
                .flatMap(finding -> finding.best().stream().findFirst())
                .map(OptionFinding::option)
                .orElse(null);
        return new ConclusionForm(
                kinds,
                round.map(last -> last.row().options()).orElse(List.of()),
                best,
                view.moderation().lastRound(),
                this::conclude);
    }

    private void conclude(Conclusion conclusion) {
        management.conclude(proposal, conclusion, person);
        Messages.done(Texts.text("moderation.conclude.done"));
        refresh();
    }

    private Card progress(ModerationView view, RoundView round) {
        Card card = new Card(
                Texts.text("moderation.progress.title", round.row().number()),
                new Paragraph(Texts.text(
                        "moderation.progress.rated",
                        round.rated(),
                        round.asked(),
                        Formats.date(round.row().due()))));
        if (view.office()) {
            if (!round.missing().isEmpty()) {
                card.add(ModerationWords.muted(Texts.text("moderation.progress.missing", names(round.missing()))));
            }
            card.add(ModerationWords.actions(Actions.secondary(
                    Texts.text("moderation.progress.close"),
                    () -> Confirmation.ask(
                            Texts.text("moderation.progress.close.title"),
                            Texts.text("moderation.progress.close.sentence"),
                            Texts.text("moderation.progress.close"),
                            () -> {
                                rounds.close(proposal, person);
                                refresh();
                            }))));
        }
        return card;
    }

    private List<Component> own(ModerationView view, String ags) {
        Optional<RoundView> last = view.lastRound();
        if (last.isEmpty() || view.moderation().hasEnded()) {
            return List.of();
        }
        String key = view.moderation().phase() == ModerationPhase.RATING
                ? last.get().own().containsKey(ags) ? "moderation.own.change" : "moderation.own.rate"
                : "moderation.own.see";
        Anchor link = new Anchor(ModerationAddress.rating(proposal), Texts.text(key));
        link.addClassName("cc-moderation-go");
        return List.of(new Card(Texts.text("moderation.own.title", name(ags)), link));
    }

    private Card outcome(ModerationView view) {
        Moderation moderation = view.moderation();
        Card card = new Card(Texts.text("moderation.outcome.title"));
        card.add(new Paragraph(Texts.of(
                "moderation.outcome.sentence",
                moderation.outcome() == null
                        ? org.conclusum.moderation.ModerationOutcome.CANCELLED
                        : moderation.outcome())));
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

    private Card glance(ModerationView view) {
        Facts facts = new Facts()
                .add(
                        Texts.text("moderation.glance.proposal"),
                        new Anchor("proposals/" + proposal, Texts.text("moderation.glance.caseFile")))
                .add(
                        Texts.text("moderation.list.committee"),
                        committees.names().getOrDefault(view.moderation().committee(), ""))
                .add(
                        Texts.text("moderation.glance.participants"),
                        names(view.participants().stream().map(one -> one.ags()).toList()))
                .add(
                        Texts.text("moderation.glance.since"),
                        Formats.date(view.moderation().openedAt()));
        return new Card(Texts.text("moderation.glance.title"), facts);
    }

    private Card earlier(ModerationView view) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-moderation-rounds");
        for (RoundView round : view.rounds()) {
            RoundRow row = round.row();
            if (!row.isOpen()) {
                list.add(new ListItem(
                        new Anchor(
                                ModerationAddress.round(proposal, row.number()),
                                Texts.text("moderation.round.title", row.number())),
                        ModerationWords.small(RoundResult.when(row))));
            }
        }
        return new Card(Texts.text("moderation.rounds.title"), list);
    }

    private String names(List<String> municipalities) {
        return String.join(", ", municipalities.stream().map(this::name).toList());
    }

    private String name(String ags) {
        Map<String, MunicipalityRow> known = regions.byKey();
        MunicipalityRow row = known.get(ags);
        return row == null ? ags : row.name();
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }
}
