package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.ConsentView;
import org.conclusum.moderation.ModerationLog;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.ModerationView;
import org.conclusum.moderation.PositionManagement;
import org.conclusum.moderation.PositionsView;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.moderation.RoundView;
import org.conclusum.moderation.VariantListing;
import org.conclusum.moderation.consensing.OptionFinding;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** What the office of a committee does in a moderation, phase by phase; nobody else is shown any of it. */
@org.springframework.stereotype.Component
class OfficeDesk {

    private static final int DAYS_TO_SPEAK = 14;

    private final ModerationManagement management;
    private final PositionManagement positions;
    private final RoundManagement rounds;
    private final ConsentParts consent;
    private final ModerationLog log;
    private final VariantListing variants;
    private final ProposalLookup proposals;
    private final Clock clock;

    OfficeDesk(
            ModerationManagement management,
            PositionManagement positions,
            RoundManagement rounds,
            ConsentParts consent,
            ModerationLog log,
            VariantListing variants,
            ProposalLookup proposals,
            Clock clock) {
        this.management = management;
        this.positions = positions;
        this.rounds = rounds;
        this.consent = consent;
        this.log = log;
        this.variants = variants;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * The desk with one moderation on it.
     *
     * @param objections its consent rounds
     * @param changed called after whatever was done
     */
    Sheet on(
            ModerationView view,
            PositionsView spoken,
            List<ConsentView> objections,
            MunicipalityNames names,
            Actor.Person person,
            Runnable changed) {
        return new Sheet(view, spoken, objections, names, person, changed);
    }

    /** One moderation as its office works on it. */
    class Sheet {

        private final ModerationView view;
        private final PositionsView spoken;
        private final List<ConsentView> objections;
        private final MunicipalityNames names;
        private final Actor.Person person;
        private final Runnable changed;
        private final UUID proposal;

        private Sheet(
                ModerationView view,
                PositionsView spoken,
                List<ConsentView> objections,
                MunicipalityNames names,
                Actor.Person person,
                Runnable changed) {
            this.view = view;
            this.spoken = spoken;
            this.objections = objections;
            this.names = names;
            this.person = person;
            this.changed = changed;
            this.proposal = view.proposal().id();
        }

        /** What is to be done now. */
        List<Component> work() {
            return switch (view.moderation().phase()) {
                case ISSUES -> List.of(issues(), invitation());
                case POSITIONS -> List.of(waiting());
                case DRAFTING -> List.of(weighing(), opening(), consentOpening(), conclusionWithoutRound());
                case RATING ->
                    view.lastRound()
                            .<List<Component>>map(round -> List.of(progress(round)))
                            .orElse(List.of());
                case CONSENT, ASSESSMENT, ENDED -> List.of();
            };
        }

        private Component issues() {
            return new IssuesCard(spoken.issues())
                    .droppable(spoken.issues(), issue -> {
                        positions.dropIssue(issue, person);
                        changed.run();
                    })
                    .addable((name, question) -> {
                        positions.addIssue(proposal, name, question, person);
                        changed.run();
                    });
        }

        private Component invitation() {
            DayField until = new DayField(Texts.text("moderation.invite.until"));
            until.setMin(today().plusDays(1));
            until.setValue(today().plusDays(DAYS_TO_SPEAK));
            Div actions = ModerationWords.actions(
                    Actions.primary(Texts.text("moderation.invite.action"), () -> {
                        LocalDate day = until.getValue();
                        positions.invite(proposal, day == null ? today() : day, person);
                        Messages.done(Texts.text("moderation.invite.done"));
                        changed.run();
                    }),
                    Actions.quiet(Texts.text("moderation.begin.skip"), () -> {
                        management.skipPositions(proposal, person);
                        changed.run();
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

        private Component waiting() {
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
                card.add(ModerationWords.muted(Texts.text("moderation.waiting.missing", names.of(missing))));
            }
            card.add(ModerationWords.actions(Actions.secondary(Texts.text("moderation.waiting.end"), () -> {
                positions.collect(proposal, person);
                changed.run();
            })));
            return card;
        }

        private Component weighing() {
            return new Card(
                    Texts.text("moderation.variants.title"),
                    ModerationWords.muted(Texts.text("moderation.variants.lead")),
                    ModerationWords.way(ModerationAddress.variants(proposal), Texts.text("moderation.variants.open")));
        }

        /** The variants that were drafted; else the options of the last round; else the motion as proposed. */
        private List<RoundManagement.Draft> drafts() {
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

        private Component opening() {
            String passive = view.lastRound()
                    .map(round -> round.row().options().getFirst().title())
                    .orElse("");
            String key = "round." + person.account() + "." + proposal + "."
                    + view.moderation().rounds();
            return new RoundForm(
                    key, view.moderation().rounds() + 1, drafts(), passive, today(), (options, meaning, until) -> {
                        rounds.open(proposal, options, meaning, until, person);
                        Messages.done(Texts.text("moderation.open.done"));
                        changed.run();
                    });
        }

        private Component consentOpening() {
            return consent.opening(view, objections, drafts().getFirst().wording(), today(), person, changed);
        }

        private Component conclusionWithoutRound() {
            ConclusionForm form = new ConclusionForm(
                    List.of(Conclusion.Kind.AGREED, Conclusion.Kind.DISSENT),
                    view.lastResult().map(round -> round.row().options()).orElse(List.of()),
                    null,
                    false,
                    this::conclude);
            return new Details(Texts.text("moderation.conclude.without"), form);
        }

        /** What follows from a round that is being assessed; empty in every other phase. */
        List<Component> conclusion() {
            if (view.moderation().phase() != ModerationPhase.ASSESSMENT) {
                return List.of();
            }
            return List.of(ConsentParts.lastOf(view, objections)
                    .map(round -> ConsentParts.conclusion(view, round, this::conclude))
                    .orElseGet(this::conclusionOfRating));
        }

        private Component conclusionOfRating() {
            List<Conclusion.Kind> kinds = view.moderation().lastRound()
                    ? List.of(Conclusion.Kind.AGREED, Conclusion.Kind.DISSENT)
                    : List.of(Conclusion.Kind.values());
            Integer best = view.lastResult()
                    .map(RoundView::finding)
                    .flatMap(finding -> finding.best().stream().findFirst())
                    .map(OptionFinding::option)
                    .orElse(null);
            return new ConclusionForm(
                    kinds,
                    view.lastResult().map(last -> last.row().options()).orElse(List.of()),
                    best,
                    view.moderation().lastRound(),
                    this::conclude);
        }

        private void conclude(Conclusion conclusion) {
            management.conclude(proposal, conclusion, person);
            Messages.done(Texts.text("moderation.conclude.done"));
            changed.run();
        }

        private Card progress(RoundView round) {
            Card card = ModerationPage.progress(round);
            if (!round.missing().isEmpty()) {
                card.add(ModerationWords.muted(Texts.text("moderation.progress.missing", names.of(round.missing()))));
            }
            card.add(ModerationWords.actions(Actions.secondary(
                    Texts.text("moderation.progress.close"),
                    () -> Confirmation.ask(
                            Texts.text("moderation.progress.close.title"),
                            Texts.text("moderation.progress.close.sentence"),
                            Texts.text("moderation.progress.close"),
                            () -> {
                                rounds.close(proposal, person);
                                changed.run();
                            }))));
            return card;
        }

        /** The way to enter what was heard in a talk. */
        Component hearing() {
            return new Details(
                    Texts.text("moderation.heard.title"),
                    new HeardForm(spoken.issues(), spoken.participants(), names::of, (issue, ags, field, content) -> {
                        positions.hear(issue, ags, field, content, person);
                        Messages.done(Texts.text("moderation.heard.done"));
                        changed.run();
                    }));
        }

        /** Talks, agreements and next steps. */
        Component log() {
            return new LogCard(
                    log.of(proposal, person),
                    spoken.issues(),
                    today(),
                    (kind, issue, day, words) -> {
                        log.write(proposal, kind, issue, day, words, person);
                        changed.run();
                    },
                    entry -> {
                        log.tick(proposal, entry, person);
                        changed.run();
                    });
        }

        /** The ways to the pages that the office alone has. */
        Component ways() {
            Div ways = new Div(ModerationWords.way(
                    ModerationAddress.influence(proposal), Texts.text("moderation.influence.open")));
            if (view.moderation().phase() != ModerationPhase.ISSUES) {
                ways.addComponentAsFirst(ModerationWords.way(
                        ModerationAddress.variants(proposal), Texts.text("moderation.variants.open")));
            }
            ways.addClassName("cc-moderation-ways");
            return ways;
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(LegalTime.ZONE).toLocalDate();
    }
}
