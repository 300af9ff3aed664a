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
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.ConsentView;
import org.conclusum.moderation.Moderation;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationLog;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.ModerationView;
import org.conclusum.moderation.PositionListing;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.PositionsView;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.RoundView;
import org.conclusum.moderation.VariantListing;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CommitteeNames;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.DayField;
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

    private static final int DAYS_TO_SPEAK = 14;

    private final transient ModerationListing listing;
    private final transient ModerationManagement management;
    private final transient PositionListing said;
    private final transient PositionManagement positions;
    private final transient RoundManagement rounds;
    private final transient ConsentParts consent;
    private final transient ModerationLog log;
    private final transient VariantListing variants;
    private final transient ProposalLookup proposals;
    private final transient RegionDirectory regions;
    private final transient CommitteeNames committees;
    private final transient Clock clock;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private UUID proposal = new UUID(0, 0);
    private String title = "";
    private transient Optional<ModerationView> shown = Optional.empty();
    private transient List<ConsentView> objections = List.of();
    private transient Map<String, MunicipalityRow> known = Map.of();

    ModerationPage(
            ModerationListing listing,
            ModerationManagement management,
            PositionListing said,
            PositionManagement positions,
            RoundManagement rounds,
            ConsentParts consent,
            ModerationLog log,
            VariantListing variants,
            ProposalLookup proposals,
            RegionDirectory regions,
            CommitteeNames committees,
            Clock clock,
            LiveUpdates live,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.said = said;
        this.positions = positions;
        this.rounds = rounds;
        this.consent = consent;
        this.log = log;
        this.variants = variants;
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
        boolean same = shown.equals(Optional.of(now)) && objections.equals(consent.rounds(proposal, person));
        if (!writing && !same) {
            refresh();
        }
    }

    private void refresh() {
        ModerationView view = listing.view(proposal, person);
        shown = Optional.of(view);
        objections = consent.rounds(proposal, person);
        known = regions.byKey();
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
        PositionsView spoken = said.view(proposal, person);
        view.mine().forEach(ags -> own(view, spoken, ags).forEach(page::main));
        if (view.office()) {
            work(view, spoken).forEach(page::main);
        } else {
            view.lastRound().filter(round -> round.row().isOpen()).ifPresent(round -> page.main(progress(view, round)));
        }
        consent.on(view, objections, person, this::refresh).forEach(page::main);
        closed(view).ifPresent(round -> page.main(RoundResult.inShort(round)));
        if (view.office() && moderation.phase() == ModerationPhase.ASSESSMENT) {
            page.main(ConsentParts.lastOf(view, objections)
                    .map(round -> ConsentParts.conclusion(view, round, this::conclude))
                    .orElseGet(() -> conclusion(view)));
        }
        if (view.moderation().phase() != ModerationPhase.ISSUES
                && !spoken.issues().isEmpty()) {
            page.main(positions(spoken));
        }
        if (view.office()) {
            page.main(new LogCard(
                    log.of(proposal, person),
                    spoken.issues(),
                    today(),
                    (kind, issue, day, words) -> {
                        log.write(proposal, kind, issue, day, words, person);
                        refresh();
                    },
                    entry -> {
                        log.tick(proposal, entry, person);
                        refresh();
                    }));
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

    private List<Component> work(ModerationView view, PositionsView spoken) {
        return switch (view.moderation().phase()) {
            case ISSUES -> List.of(issues(spoken), invitation(spoken));
            case POSITIONS -> List.of(waiting(spoken));
            case DRAFTING -> List.of(weighing(), opening(view), consentOpening(view), conclusionWithoutRound(view));
            case RATING ->
                view.lastRound()
                        .map(round -> List.of((Component) progress(view, round)))
                        .orElse(List.of());
            case CONSENT, ASSESSMENT, ENDED -> List.of();
        };
    }

    private Component issues(PositionsView spoken) {
        return new IssuesCard(spoken.issues())
                .droppable(spoken.issues(), issue -> {
                    positions.dropIssue(issue, person);
                    refresh();
                })
                .addable((name, question) -> {
                    positions.addIssue(proposal, name, question, person);
                    refresh();
                });
    }

    private Component invitation(PositionsView spoken) {
        DayField until = new DayField(Texts.text("moderation.invite.until"));
        until.setMin(today().plusDays(1));
        until.setValue(today().plusDays(DAYS_TO_SPEAK));
        Div actions = ModerationWords.actions(
                Actions.primary(Texts.text("moderation.invite.action"), () -> {
                    LocalDate day = until.getValue();
                    positions.invite(proposal, day == null ? today() : day, person);
                    Messages.done(Texts.text("moderation.invite.done"));
                    refresh();
                }),
                Actions.quiet(Texts.text("moderation.begin.skip"), () -> {
                    management.skipPositions(proposal, person);
                    refresh();
                }));
        Card card = new Card(
                Texts.text("moderation.invite.title"),
                ModerationWords.muted(Texts.text("moderation.invite.lead")),
                until,
                actions);
        card.addClassName("cc-moderation-form");
        if (spoken.issues().isEmpty()) {
            card.add(ModerationWords.small(Texts.text("moderation.begin.lead")));
        }
        return card;
    }

    private Component waiting(PositionsView spoken) {
        List<String> missing = spoken.participants().stream()
                .filter(ags -> !spoken.handedIn().contains(ags))
                .toList();
        LocalDate due = spoken.moderation().due();
        Card card = new Card(
                Texts.text("moderation.waiting.title"),
                new Paragraph(Texts.text(
                        "moderation.waiting.count",
                        spoken.handedInCount(),
                        spoken.participants().size(),
                        due == null ? "" : Formats.date(due))));
        if (!missing.isEmpty()) {
            card.add(ModerationWords.muted(Texts.text("moderation.waiting.missing", names(missing))));
        }
        card.add(ModerationWords.actions(Actions.secondary(Texts.text("moderation.waiting.end"), () -> {
            positions.collect(proposal, person);
            refresh();
        })));
        return card;
    }

    /** What was said, as far as this viewer may read it; for the office also the way to enter what it heard. */
    private Component positions(PositionsView spoken) {
        Div cards = new Div(new IssuesCard(spoken.issues()));
        cards.addClassName("cc-moderation-form");
        Map<Boolean, List<String>> bySpeech = spoken.participants().stream()
                .collect(Collectors.partitioningBy(ags ->
                        spoken.entries().stream().anyMatch(entry -> entry.ags().equals(ags))));
        List<String> speaking = bySpeech.getOrDefault(true, List.of());
        List<String> silent = bySpeech.getOrDefault(false, List.of());
        speaking.forEach(ags -> cards.add(new PositionsCard(name(ags), ags, spoken)));
        if (!silent.isEmpty()) {
            cards.add(ModerationWords.muted(Texts.text(
                    spoken.office() ? "moderation.positions.silent" : "moderation.positions.unreleased",
                    names(silent))));
        }
        if (spoken.office() && !spoken.moderation().hasEnded()) {
            cards.add(new Details(
                    Texts.text("moderation.heard.title"),
                    new HeardForm(spoken.issues(), spoken.participants(), this::name, (issue, ags, field, content) -> {
                        positions.hear(issue, ags, field, content, person);
                        Messages.done(Texts.text("moderation.heard.done"));
                        refresh();
                    })));
        }
        Details details = new Details(Texts.text("moderation.positions.title"), cards);
        details.addClassName("cc-moderation-positions");
        details.setOpened(spoken.moderation().phase() == ModerationPhase.POSITIONS
                || (spoken.office() && spoken.moderation().phase() == ModerationPhase.DRAFTING));
        return details;
    }

    private Component weighing() {
        return new Card(
                Texts.text("moderation.variants.title"),
                ModerationWords.muted(Texts.text("moderation.variants.lead")),
                link(ModerationAddress.variants(proposal), Texts.text("moderation.variants.open")));
    }

    /** The variants that were drafted; else the options of the last round; else the motion as proposed. */
    private List<RoundManagement.Draft> drafts(ModerationView view) {
        List<RoundManagement.Draft> drafted = variants.drafts(proposal, person);
        if (!drafted.isEmpty()) {
            return drafted;
        }
        return view.lastRound()
                .map(round -> round.row().options().stream()
                        .skip(1)
                        .map(option -> new RoundManagement.Draft(option.title(), option.wording()))
                        .toList())
                .orElseGet(() -> List.of(
                        new RoundManagement.Draft(
                                Texts.text("moderation.open.asProposed"),
                                proposals.text(proposal).motion()),
                        new RoundManagement.Draft("", "")));
    }

    private Component opening(ModerationView view) {
        List<RoundManagement.Draft> drafts = drafts(view);
        String passive = view.lastRound()
                .map(round -> round.row().options().getFirst().title())
                .orElse("");
        String key = "round." + person.account() + "." + proposal + "."
                + view.moderation().rounds();
        return new RoundForm(
                key, view.moderation().rounds() + 1, drafts, passive, today(), (options, meaning, until) -> {
                    rounds.open(proposal, options, meaning, until, person);
                    Messages.done(Texts.text("moderation.open.done"));
                    refresh();
                });
    }

    private Component consentOpening(ModerationView view) {
        String wording = drafts(view).getFirst().wording();
        return consent.opening(view, objections, wording, today(), person, this::refresh);
    }

    private Component conclusionWithoutRound(ModerationView view) {
        ConclusionForm form = new ConclusionForm(
                List.of(Conclusion.Kind.AGREED, Conclusion.Kind.DISSENT),
                closed(view).map(round -> round.row().options()).orElse(List.of()),
                null,
                false,
                this::conclude);
        return new Details(Texts.text("moderation.conclude.without"), form);
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

    private List<Component> own(ModerationView view, PositionsView spoken, String ags) {
        if (view.moderation().hasEnded() || view.moderation().phase() == ModerationPhase.ISSUES) {
            return List.of();
        }
        Card card = new Card(Texts.text("moderation.own.title", name(ags)));
        view.lastRound().ifPresent(last -> {
            String key = view.moderation().phase() == ModerationPhase.RATING
                    ? last.own().containsKey(ags) ? "moderation.own.change" : "moderation.own.rate"
                    : "moderation.own.see";
            card.add(link(ModerationAddress.rating(proposal), Texts.text(key)));
        });
        if (!spoken.issues().isEmpty()) {
            card.add(link(ModerationAddress.position(proposal), Texts.text("moderation.own.position")));
        }
        return card.getChildren().count() > 1 ? List.of(card) : List.of();
    }

    private static Component link(String route, String text) {
        Anchor link = new Anchor(route, text);
        link.addClassName("cc-moderation-go");
        return new Div(link);
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
        if (view.office() && view.moderation().phase() != ModerationPhase.ISSUES) {
            facts.add(
                    Texts.text("moderation.variants.title"),
                    new Anchor(ModerationAddress.variants(proposal), Texts.text("moderation.variants.open")));
        }
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
        MunicipalityRow row = known.get(ags);
        return row == null ? ags : row.name();
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }
}
