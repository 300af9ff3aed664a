package org.conclusum.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.kernel.Actor;
import org.conclusum.moderation.Conclusion;
import org.conclusum.moderation.ConsentListing;
import org.conclusum.moderation.ConsentManagement;
import org.conclusum.moderation.ConsentTally;
import org.conclusum.moderation.ConsentTreatment;
import org.conclusum.moderation.ConsentView;
import org.conclusum.moderation.ModerationPhase;
import org.conclusum.moderation.ModerationView;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** What the page of a moderation shows of its consent rounds. */
@org.springframework.stereotype.Component
class ConsentParts {

    private final ConsentListing listing;
    private final ConsentManagement management;
    private final RegionDirectory regions;

    ConsentParts(ConsentListing listing, ConsentManagement management, RegionDirectory regions) {
        this.listing = listing;
        this.management = management;
        this.regions = regions;
    }

    /** What changes on the page, so that it can be drawn anew. */
    List<ConsentView> rounds(UUID proposal, Actor.Person person) {
        return listing.of(proposal, person);
    }

    /** The rounds, the last one first, and for those who take part the way to their answer. */
    List<Component> on(ModerationView view, List<ConsentView> rounds, Actor.Person person, Runnable refresh) {
        List<Component> parts = new ArrayList<>();
        MunicipalityNames names = MunicipalityNames.of(regions);
        rounds.reversed().forEach(round -> {
            boolean last = isLast(view, round);
            ConsentCard card = new ConsentCard(
                    round,
                    view.office(),
                    last && view.moderation().phase() == ModerationPhase.ASSESSMENT,
                    names::of,
                    desk(round, person, refresh));
            if (!view.mine().isEmpty()) {
                card.add(ConsentCard.way(view.moderation().proposal(), Texts.text(way(round))));
            }
            parts.add(last ? card : folded(round, card));
        });
        return parts;
    }

    private static Component folded(ConsentView round, Component card) {
        return new Details(
                Texts.text("moderation.consent.result.title", round.row().number()), card);
    }

    private static String way(ConsentView round) {
        if (round.row().isOpen()) {
            return round.own().isEmpty() ? "moderation.consent.own.answer" : "moderation.consent.own.change";
        }
        return round.own().values().stream().anyMatch(voice -> voice.treatment() == ConsentTreatment.OFFERED)
                ? "moderation.consent.own.judge"
                : "moderation.consent.own.see";
    }

    /** Whether a round is the last one of the moderation, of either kind. */
    static boolean isLast(ModerationView view, ConsentView round) {
        return round.row().number() == view.moderation().rounds();
    }

    /** The way to open a round; opened where the last one was of this kind. */
    Component opening(
            ModerationView view,
            List<ConsentView> rounds,
            String wording,
            LocalDate today,
            Actor.Person person,
            Runnable refresh) {
        UUID proposal = view.moderation().proposal();
        Optional<ConsentView> last = lastOf(view, rounds);
        ConsentOpening form = new ConsentOpening(
                "consent." + person.account() + "." + proposal + "."
                        + view.moderation().rounds(),
                last.map(round -> round.row().text().wording()).orElse(wording),
                today,
                (text, until) -> {
                    management.open(proposal, text, until, person);
                    Messages.done(Texts.text("moderation.consent.open.done"));
                    refresh.run();
                });
        Details details = new Details(
                Texts.text("moderation.consent.open.title", view.moderation().rounds() + 1), form);
        details.setOpened(last.isPresent());
        return details;
    }

    /** The last round, where it was a consent round. */
    static Optional<ConsentView> lastOf(ModerationView view, List<ConsentView> rounds) {
        return rounds.isEmpty() || !isLast(view, rounds.getLast()) ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /** What the office may conclude from a consent round. */
    static Component conclusion(ModerationView view, ConsentView round, Consumer<Conclusion> conclude) {
        ConsentTally tally = round.tally();
        List<Conclusion.Kind> kinds = new ArrayList<>(List.of(Conclusion.Kind.values()));
        boolean agreeing = tally != null && tally.standing() == 0;
        if (!agreeing) {
            kinds.remove(Conclusion.Kind.AGREED);
        }
        if (view.moderation().lastRound()) {
            kinds.remove(Conclusion.Kind.ANOTHER_ROUND);
        }
        ConclusionForm form =
                new ConclusionForm(kinds, List.of(), null, view.moderation().lastRound(), conclude);
        if (!agreeing) {
            form.addComponentAtIndex(1, ModerationWords.muted(Texts.text("moderation.consent.conclude.standing")));
        } else if (round.row().isChanged()) {
            form.addComponentAtIndex(1, ModerationWords.muted(Texts.text("moderation.consent.conclude.changed")));
        }
        return form;
    }

    private ConsentCard.Desk desk(ConsentView round, Actor.Person person, Runnable refresh) {
        UUID proposal = round.row().proposal();
        int number = round.row().number();
        return new ConsentCard.Desk() {
            @Override
            public void close() {
                management.close(proposal, person);
                refresh.run();
            }

            @Override
            public void integrate(Set<String> objections, String wording) {
                management.integrate(
                        proposal,
                        number,
                        objections,
                        wording,
                        round.row().text().revision(),
                        person);
                Messages.done(Texts.text("moderation.consent.integrate.done"));
                refresh.run();
            }

            @Override
            public void setAside(String ags, String reason) {
                management.setAside(proposal, number, ags, reason, person);
                Messages.done(Texts.text("moderation.consent.setAside.done"));
                refresh.run();
            }
        };
    }
}
