package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.ModerationListing;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.ModerationView;
import org.conclusum.moderation.RatingSheet;
import org.conclusum.moderation.RoundManagement;
import org.conclusum.moderation.RoundRow;
import org.conclusum.moderation.RoundView;
import org.conclusum.moderation.consensing.Consensing;
import org.conclusum.moderation.consensing.Ratings;
import org.conclusum.moderation.rules.ModerationNoteMustFit;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** A coordinator rates the options of the last round, and says afterwards what would lessen a strong resistance. */
@Route("interests/:proposal/rating")
@PermitAll
class RatingView extends ProposalPart {

    private final transient ModerationListing listing;
    private final transient RoundManagement rounds;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;

    RatingView(ModerationListing listing, RoundManagement rounds, RegionDirectory regions, SignedIn signedIn) {
        super("moderation.rate.page");
        this.listing = listing;
        this.rounds = rounds;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    PageLayout page(UUID of) {
        ModerationView view = listing.view(of, person);
        requireSome(view.mine());
        RoundView round = found(view.lastRound());
        boolean open = view.moderation().phase() == ModerationPhase.RATING;
        PageLayout page = new PageLayout()
                .above(header(
                                view.proposal(),
                                view.moderation(),
                                new Span(Texts.text(
                                        "moderation.round.title", round.row().number())),
                                new Span(RoundResult.when(round.row())))
                        .lead(Texts.text(open ? "moderation.rate.question" : "moderation.rate.over")));
        for (String ags : view.mine()) {
            RatingSheet sheet = round.own().get(ags);
            if (open) {
                page.main(new RatingForm(
                        regions.municipality(ags).name(),
                        round.row(),
                        sheet,
                        resistances -> rate(round.row(), ags, sheet == null ? 0 : sheet.version(), resistances)));
            } else if (sheet != null) {
                page.main(given(round.row(), sheet));
                strong(view, round.row(), sheet).forEach(page::main);
            }
        }
        return page;
    }

    private void rate(RoundRow row, String ags, int version, Map<Integer, Integer> resistances) {
        rounds.rate(proposal(), row.number(), ags, resistances, version, person);
        Messages.done(Texts.text("moderation.rate.done"));
        refresh();
    }

    private Card given(RoundRow row, RatingSheet sheet) {
        Facts facts = new Facts();
        for (RoundRow.Option option : row.options()) {
            Integer resistance = sheet.resistances().get(option.number());
            facts.add(
                    ModerationWords.name(option),
                    resistance == null
                            ? Texts.text("moderation.rate.none")
                            : Texts.text("moderation.ofTen", resistance, Ratings.USUAL_SCALE));
        }
        return new Card(
                Texts.text(
                        "moderation.rate.given",
                        regions.municipality(sheet.ags()).name()),
                ModerationWords.small(
                        Texts.text("moderation.rate.by", sheet.ratedBy(), Formats.dateTime(sheet.ratedAt()))),
                facts);
    }

    private List<Card> strong(ModerationView view, RoundRow row, RatingSheet sheet) {
        boolean asked = view.moderation().phase() == ModerationPhase.ASSESSMENT
                || view.moderation().phase() == ModerationPhase.DRAFTING;
        return row.options().stream()
                .filter(option -> !option.isPassive())
                .filter(option ->
                        Consensing.isStrong(sheet.resistances().getOrDefault(option.number(), 0), Ratings.USUAL_SCALE))
                .filter(option -> asked || sheet.answers().containsKey(option.number()))
                .map(option -> reservation(row, sheet, option, asked))
                .toList();
    }

    private Card reservation(RoundRow row, RatingSheet sheet, RoundRow.Option option, boolean asked) {
        Card card = new Card(
                Texts.text("moderation.explain.title", ModerationWords.letter(option.number())),
                ModerationWords.muted(Texts.text(
                        "moderation.explain.lead",
                        sheet.resistances().getOrDefault(option.number(), 0),
                        ModerationWords.name(option))));
        card.addClassName("cc-moderation-form");
        TextArea answer = new TextArea(Texts.text("moderation.explain.question"));
        answer.setMaxLength(ModerationNoteMustFit.LONGEST);
        answer.setMinRows(3);
        answer.setWidthFull();
        answer.setValue(sheet.answers().getOrDefault(option.number(), ""));
        answer.setReadOnly(!asked);
        card.add(answer);
        if (asked) {
            Component send = Actions.primary(Texts.text("moderation.explain.send"), () -> {
                rounds.explain(proposal(), row.number(), sheet.ags(), option.number(), answer.getValue(), person);
                Messages.done(Texts.text("moderation.explain.done"));
                refresh();
            });
            card.add(ModerationWords.actions(send), ModerationWords.small(Texts.text("moderation.explain.who")));
        }
        return card;
    }
}
