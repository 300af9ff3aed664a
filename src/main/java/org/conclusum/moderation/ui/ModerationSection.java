package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.ConsentListing;
import org.conclusum.moderation.ConsentTally;
import org.conclusum.moderation.ConsentView;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.ModerationRenewals;
import org.conclusum.moderation.ModerationView;
import org.conclusum.moderation.ReturnedProposal;
import org.conclusum.moderation.RoundView;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;

/** In the case file: how the moderation of the proposal goes; for the office the way to begin one, also anew. */
@org.springframework.stereotype.Component
class ModerationSection implements CaseFileSection {

    private static final int ORDER = 115;

    private final ModerationListing listing;
    private final ConsentListing consents;
    private final ModerationManagement management;
    private final ModerationRenewals renewals;

    ModerationSection(
            ModerationListing listing,
            ConsentListing consents,
            ModerationManagement management,
            ModerationRenewals renewals) {
        this.listing = listing;
        this.consents = consents;
        this.management = management;
        this.renewals = renewals;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String titleKey() {
        return "moderation.section.title";
    }

    @Override
    public boolean concerns(UUID proposal, Actor.Person viewer) {
        return listing.concerns(proposal, viewer) || listing.mayBegin(proposal, viewer);
    }

    @Override
    public int count(UUID proposal, Actor.Person viewer) {
        return 0;
    }

    @Override
    public Component content(UUID proposal, Actor.Person viewer) {
        Div content = new Div();
        content.addClassName("cc-moderation-form");
        if (listing.concerns(proposal, viewer)) {
            content.add(summary(listing.view(proposal, viewer), consents.of(proposal, viewer)));
        }
        Optional<ReturnedProposal> returned = renewals.of(proposal, viewer);
        returned.map(ReturnedProposal::declined)
                .ifPresent(declined -> content.add(new Card(
                        Texts.text("moderation.renewal.declined.title"),
                        new Paragraph(
                                Texts.text("moderation.renewal.declined", declined.by(), Formats.date(declined.at()))),
                        new Prose(declined.reason()))));
        if (listing.mayBegin(proposal, viewer)) {
            content.add(
                    returned.filter(ReturnedProposal::open).isPresent()
                            ? renewal(proposal, viewer)
                            : beginning(proposal, viewer));
        }
        return content;
    }

    private Component beginning(UUID proposal, Actor.Person viewer) {
        return new EmptyState(
                Texts.text("moderation.section.begin"),
                Texts.text("moderation.section.begin.sentence"),
                Actions.primary(Texts.text("moderation.section.begin.action"), () -> begin(proposal, viewer)));
    }

    private Component renewal(UUID proposal, Actor.Person viewer) {
        return new EmptyState(
                Texts.text("moderation.renewal.title"),
                Texts.text("moderation.renewal.sentence"),
                ModerationWords.actions(
                        Actions.primary(Texts.text("moderation.renewal.action"), () -> begin(proposal, viewer)),
                        Actions.secondary(Texts.text("moderation.renewal.decline"), () -> decline(proposal, viewer))));
    }

    private void begin(UUID proposal, Actor.Person viewer) {
        management.request(proposal, viewer);
        Messages.done(Texts.text("moderation.section.begun"));
        UI.getCurrent().navigate(ModerationAddress.of(proposal));
    }

    /** The case file draws itself anew with what was put on record. */
    private void decline(UUID proposal, Actor.Person viewer) {
        new ReasonDialog(
                        Texts.text("moderation.renewal.decline.title"),
                        Texts.text("moderation.renewal.decline.sentence"),
                        Texts.text("moderation.renewal.decline.why"),
                        Texts.text("moderation.renewal.decline"),
                        reason -> {
                            renewals.decline(proposal, reason, viewer);
                            Messages.done(Texts.text("moderation.renewal.decline.done"));
                        })
                .open();
    }

    /** What came of the last round of each kind, the later one first; of the one that is open nothing is said. */
    private static Card summary(ModerationView view, List<ConsentView> objections) {
        Div marks = new Div(ModerationWords.mark(view.moderation()));
        marks.addClassName("cc-marks");
        Card card = new Card(Texts.text("moderation.section.title"), marks);
        card.addClassName("cc-moderation-form");
        Optional<RoundView> rated = view.rounds().reversed().stream()
                .filter(round -> round.finding() != null)
                .findFirst();
        Optional<ConsentView> asked = objections.reversed().stream()
                .filter(round -> round.tally() != null)
                .findFirst();
        boolean askedLast = asked.isPresent()
                && rated.filter(round ->
                                round.row().number() > asked.get().row().number())
                        .isEmpty();
        if (askedLast) {
            asked.ifPresent(round -> told(card, round));
        }
        rated.ifPresent(round -> told(card, round));
        if (!askedLast) {
            asked.ifPresent(round -> told(card, round));
        }
        Integer agreed = view.moderation().option();
        if (agreed != null) {
            view.lastRound()
                    .map(round -> round.row().options().get(agreed))
                    .ifPresent(option -> card.add(
                            new Paragraph(Texts.text("moderation.section.agreed", ModerationWords.name(option)))));
        }
        if (view.moderation().hasEnded() && !view.moderation().note().isEmpty()) {
            card.add(new Paragraph(view.moderation().note()));
        }
        Anchor more = new Anchor(ModerationAddress.of(view.proposal().id()), Texts.text("moderation.section.more"));
        more.addClassName("cc-moderation-go");
        card.add(new Div(more));
        return card;
    }

    private static void told(Card card, RoundView round) {
        List<String> sentences = RoundSentences.of(round, Objects.requireNonNull(round.finding()));
        card.add(headline(sentences.getFirst()));
        sentences.stream().skip(1).limit(1).forEach(sentence -> card.add(new Paragraph(sentence)));
    }

    private static void told(Card card, ConsentView round) {
        ConsentTally tally = Objects.requireNonNull(round.tally());
        card.add(headline(ConsentWords.headline(tally)), ConsentWords.counts(tally));
        if (tally.answered() < tally.asked()) {
            card.add(new Paragraph(Texts.text("moderation.consent.silent", tally.asked() - tally.answered())));
        }
        if (round.row().isChanged()) {
            card.add(new Paragraph(Texts.text("moderation.section.consent.changed")));
        }
    }

    private static Paragraph headline(String sentence) {
        Paragraph headline = new Paragraph(sentence);
        headline.addClassName("cc-moderation-headline");
        return headline;
    }
}
