package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.conclusum.exchange.PracticeElement;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.adoption.AdaptedElement;
import org.conclusum.exchange.adoption.Adoption;
import org.conclusum.exchange.adoption.AdoptionListing;
import org.conclusum.exchange.adoption.AdoptionManagement;
import org.conclusum.exchange.adoption.AdoptionStage;
import org.conclusum.exchange.adoption.AdoptionView;
import org.conclusum.exchange.adoption.Treatment;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** One adoption: where it stands, what of the practice is adapted, and the next step. */
@Route("exchange/adoptions/:adoption")
@PermitAll
class AdoptionPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient AdoptionListing listing;
    private final transient AdoptionManagement management;
    private final transient PracticeListing practices;
    private final transient Actor.Person person;
    private UUID id = new UUID(0, 0);
    private String title = "";

    AdoptionPage(AdoptionListing listing, AdoptionManagement management, PracticeListing practices, SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.practices = practices;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ExchangeAddress.id(event, Subject.Kind.ADOPTION, "adoption");
        refresh();
    }

    private void refresh() {
        AdoptionView view = listing.view(id, person);
        Adoption adoption = view.adoption();
        title = Texts.text("exchange.adoption.of", view.row().title());
        PageHeader header = new PageHeader(title)
                .marks(
                        AdoptionWords.mark(adoption.stage()),
                        new Span(Texts.text(
                                "exchange.adoption.from",
                                view.row().giverName(),
                                view.row().takerName())));
        PageLayout page = new PageLayout().above(header, AdoptionWords.way(view));
        if (view.moves()) {
            next(view).ifPresent(page::main);
        }
        boolean checked = view.steps().stream().anyMatch(step -> step.stage() == AdoptionStage.DECISION);
        if (checked || !view.moves() && adoption.stage() == AdoptionStage.CHECK) {
            page.main(elements(adoption));
        }
        if (adoption.stage() == AdoptionStage.ROUTINE) {
            passingOn(view).ifPresent(page::main);
        }
        words("exchange.adoption.effect", adoption.effect()).ifPresent(page::main);
        words("exchange.adoption.reason", adoption.endReason()).ifPresent(page::main);
        words("exchange.adoption.feedback", adoption.feedback()).ifPresent(page::main);
        page.aside(facts(view));
        removeAll();
        add(page);
    }

    private java.util.Optional<Component> next(AdoptionView view) {
        Adoption adoption = view.adoption();
        return switch (adoption.stage()) {
            case CHECK -> java.util.Optional.of(checking(adoption));
            case DECISION -> java.util.Optional.of(deciding(view));
            case PILOT ->
                java.util.Optional.of(card(
                        "exchange.adoption.pilot",
                        Actions.primary(
                                Texts.text("exchange.adoption.settle"),
                                () -> ask("settle", words -> management.settle(id, words, person))),
                        ending()));
            case ROUTINE, ENDED ->
                adoption.feedback() == null
                        ? java.util.Optional.of(card(
                                "exchange.adoption.telling",
                                Actions.primary(
                                        Texts.text("exchange.adoption.tell"),
                                        () -> ask("tell", words -> management.tell(id, words, person)))))
                        : java.util.Optional.empty();
        };
    }

    /** What came out of it as a practice of its own, or the way there. */
    private java.util.Optional<Component> passingOn(AdoptionView view) {
        java.util.Optional<UUID> own = practices.ofAdoption(id, person);
        if (own.isPresent()) {
            return java.util.Optional.of(card(
                    "exchange.adoption.passedOn",
                    new Anchor(ExchangeAddress.of(own.get()), Texts.text("exchange.section.practice"))));
        }
        return view.moves()
                ? java.util.Optional.of(card(
                        "exchange.adoption.passOn",
                        Actions.secondary(Texts.text("exchange.adoption.passOn.action"), () -> UI.getCurrent()
                                .navigate(ExchangeAddress.edit(management.passOn(id, person))))))
                : java.util.Optional.empty();
    }

    private Component checking(Adoption adoption) {
        Card card = new Card(Texts.text("exchange.adoption.checking"));
        card.addClassName("cc-exchange-stack");
        card.add(ExchangeWords.muted(Texts.text("exchange.adoption.checking.lead")));
        List<Supplier<AdaptedElement>> chosen = new ArrayList<>();
        for (AdaptedElement element : adoption.elements()) {
            Select<Treatment> treatment = new Select<>();
            treatment.setLabel(element.name());
            treatment.setItems(element.core() ? List.of(Treatment.KEEP, Treatment.ADAPT) : List.of(Treatment.values()));
            treatment.setItemLabelGenerator(one -> one == null ? "" : Texts.of("exchange.treatment", one));
            treatment.setValue(element.treatment());
            TextField note = new TextField(
                    Texts.text(element.core() ? "exchange.adoption.note.core" : "exchange.adoption.note"));
            note.setAriaLabel(Texts.text("exchange.adoption.note.label", element.name()));
            note.setMaxLength(PracticeElement.LONGEST_NOTE);
            note.setValue(element.note());
            Div row = new Div(treatment, note);
            row.addClassName("cc-exchange-fields");
            card.add(row);
            chosen.add(() -> new AdaptedElement(element.name(), element.core(), treatment.getValue(), note.getValue()));
        }
        card.add(ExchangeWords.actions(
                Actions.primary(Texts.text("exchange.adoption.check"), () -> {
                    management.check(id, chosen.stream().map(Supplier::get).toList(), person);
                    refresh();
                }),
                ending()));
        return card;
    }

    private Component deciding(AdoptionView view) {
        UUID proposal = view.adoption().proposal();
        Component action = proposal == null
                ? Actions.primary(Texts.text("exchange.adoption.propose"), () -> {
                    UUID opened = management.openProposal(id, person);
                    UI.getCurrent().navigate("proposals/" + opened);
                })
                : new Anchor("proposals/" + proposal, Texts.text("exchange.adoption.proposal.open"));
        if (proposal == null && !view.drafts()) {
            return card("exchange.adoption.deciding.coordinator", ending());
        }
        return card(
                proposal == null ? "exchange.adoption.deciding" : "exchange.adoption.deciding.waiting",
                action,
                ending());
    }

    private Component ending() {
        return Actions.secondary(
                Texts.text("exchange.adoption.end"), () -> ask("end", words -> management.end(id, words, person)));
    }

    private void ask(String act, java.util.function.Consumer<String> command) {
        String key = "exchange.adoption." + act;
        new ReasonDialog(
                        Texts.text(key),
                        Texts.text(key + ".lead"),
                        Texts.text(key + ".words"),
                        Texts.text(key),
                        words -> {
                            command.accept(words);
                            refresh();
                        })
                .open();
    }

    private static Component card(String key, Component... actions) {
        Card card = new Card(Texts.text(key));
        card.addClassName("cc-exchange-stack");
        card.add(ExchangeWords.muted(Texts.text(key + ".lead")), ExchangeWords.actions(actions));
        return card;
    }

    private static Component elements(Adoption adoption) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        for (AdaptedElement element : adoption.elements()) {
            Tone tone =
                    switch (element.treatment()) {
                        case KEEP -> Tone.YES;
                        case ADAPT -> Tone.INFO;
                        case DROP -> Tone.NEUTRAL;
                    };
            Div head = new Div(
                    new Span(element.name()), new Pill(tone, Texts.of("exchange.treatment", element.treatment())));
            head.addClassName("cc-exchange-marks");
            ListItem item = new ListItem(
                    head,
                    ExchangeWords.note(
                            Texts.text(element.core() ? "exchange.adoption.core" : "exchange.adoption.adaptable")
                                    + (element.note().isEmpty() ? "" : " · " + element.note())));
            list.add(item);
        }
        return new Card(Texts.text("exchange.adoption.elements"), list);
    }

    private static java.util.Optional<Component> words(String key, @org.jspecify.annotations.Nullable String words) {
        return words == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Card(Texts.text(key), new Prose(words)));
    }

    private static Component facts(AdoptionView view) {
        Adoption adoption = view.adoption();
        Facts facts = new Facts()
                .add(
                        Texts.text("exchange.adoption.practice"),
                        new Anchor(
                                ExchangeAddress.of(adoption.practice()),
                                view.row().title()))
                .add(Texts.text("exchange.adoption.edition"), Formats.number(adoption.edition()))
                .add(Texts.text("exchange.giver"), view.row().giverName())
                .add(Texts.text("exchange.adoption.taker"), view.row().takerName());
        if (adoption.proposal() != null) {
            facts.add(
                    Texts.text("exchange.adoption.proposal"),
                    new Anchor("proposals/" + adoption.proposal(), Texts.text("exchange.adoption.proposal.open")));
        }
        if (adoption.pilotUntil() != null) {
            facts.add(Texts.text("exchange.adoption.pilotUntil"), Formats.date(adoption.pilotUntil()));
        }
        return new Card(Texts.text("exchange.facts"), facts);
    }
}
