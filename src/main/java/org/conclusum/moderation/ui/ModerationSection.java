package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationManagement;
import org.conclusum.moderation.ModerationView;
import org.conclusum.proposals.CaseFileSection;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** In the case file: how the moderation of the proposal goes; for the office the way to begin one. */
@org.springframework.stereotype.Component
class ModerationSection implements CaseFileSection {

    private static final int ORDER = 115;

    private final ModerationListing listing;
    private final ModerationManagement management;

    ModerationSection(ModerationListing listing, ModerationManagement management) {
        this.listing = listing;
        this.management = management;
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
            content.add(summary(listing.view(proposal, viewer)));
        }
        if (listing.mayBegin(proposal, viewer)) {
            content.add(new EmptyState(
                    Texts.text("moderation.section.begin"),
                    Texts.text("moderation.section.begin.sentence"),
                    Actions.primary(Texts.text("moderation.section.begin.action"), () -> {
                        management.request(proposal, viewer);
                        Messages.done(Texts.text("moderation.section.begun"));
                        UI.getCurrent().navigate(ModerationAddress.of(proposal));
                    })));
        }
        return content;
    }

    private static Card summary(ModerationView view) {
        Div marks = new Div(ModerationWords.mark(view.moderation()));
        marks.addClassName("cc-marks");
        Card card = new Card(Texts.text("moderation.section.title"), marks);
        view.rounds().reversed().stream()
                .filter(round -> round.finding() != null)
                .findFirst()
                .ifPresent(round -> {
                    List<String> sentences =
                            RoundSentences.of(round, java.util.Objects.requireNonNull(round.finding()));
                    Paragraph headline = new Paragraph(sentences.getFirst());
                    headline.addClassName("cc-moderation-headline");
                    card.add(headline);
                    sentences.stream().skip(1).limit(1).forEach(sentence -> card.add(new Paragraph(sentence)));
                });
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
        card.add(more);
        return card;
    }
}
