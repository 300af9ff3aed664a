package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.exchange.Practice;
import org.conclusum.exchange.PracticeAdopting;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeEdition;
import org.conclusum.exchange.PracticeElement;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticeModel;
import org.conclusum.exchange.PracticeResources;
import org.conclusum.exchange.PracticeSection;
import org.conclusum.exchange.PracticeState;
import org.conclusum.exchange.PracticeView;
import org.conclusum.exchange.packages.PackageExchange;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Timeline;

/** One practice: what was done, what of it must stay as it is, what may be adapted, and how it got here. */
@Route("exchange/practices/:practice")
@PermitAll
class PracticePage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient PracticeListing listing;
    private final transient PracticeManagement management;
    private final transient PracticeAdopting adopting;
    private final transient AdoptionCard adoptions;
    private final transient PackageExchange packages;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private UUID practice = new UUID(0, 0);
    private String title = "";

    PracticePage(
            PracticeListing listing,
            PracticeManagement management,
            PracticeAdopting adopting,
            AdoptionCard adoptions,
            PackageExchange packages,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.adopting = adopting;
        this.adoptions = adoptions;
        this.packages = packages;
        this.clock = clock;
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
        practice = ExchangeAddress.practice(event);
        refresh();
    }

    private void refresh() {
        PracticeView view = listing.view(practice, person);
        PracticeContent content = view.content();
        title = content.title();
        PageHeader header = new PageHeader(title)
                .marks(
                        ExchangeWords.mark(view.work() ? view.practice().state() : PracticeState.PUBLISHED),
                        ExchangeWords.mark(content.evidence()),
                        new Span(view.practice().giverName()));
        if (!content.summary().isEmpty()) {
            header.lead(content.summary());
        }
        adoptions.action(view, person).ifPresent(header::actions);
        PageLayout page = new PageLayout().above(header);
        if (view.work()) {
            page.main(desk(view));
        }
        page.main(elements(content), story(content));
        if (view.practice().isOpen()) {
            page.main(adoptions.of(view, person));
        }
        page.aside(facts(view));
        if (!content.files().isEmpty()) {
            page.aside(files(content));
        }
        if (content.model() != null) {
            page.aside(model(view, content.model()));
        }
        if (view.practice().isOpen()) {
            page.aside(passing());
        }
        if (view.practice().state() == PracticeState.PUBLISHED && view.writes()) {
            page.aside(care(view));
        }
        page.aside(editions(view));
        removeAll();
        add(page);
    }

    /** What is to be done with it before it is in the library. */
    private Component desk(PracticeView view) {
        Practice work = view.practice();
        Card card = new Card(Texts.text("exchange.desk.title"));
        card.addClassName("cc-exchange-stack");
        card.add(ExchangeWords.muted(Texts.text("exchange.desk." + work.state(), work.changedBy())));
        if (work.remark() != null) {
            card.add(ExchangeWords.muted(Texts.text("exchange.desk.remark")), new Prose(work.remark()));
        }
        Div actions = ExchangeWords.actions();
        if (work.state() == PracticeState.DRAFT && view.writes()) {
            actions.add(Actions.primary(Texts.text("exchange.desk.propose"), () -> {
                management.propose(practice, person);
                done("exchange.desk.proposed");
            }));
            actions.add(Actions.secondary(
                    Texts.text("exchange.desk.edit"), () -> UI.getCurrent().navigate(ExchangeAddress.edit(practice))));
        }
        if (work.state() == PracticeState.PROPOSED) {
            card.add(
                    work.consent() == null
                            ? ExchangeWords.muted(Texts.text("exchange.desk.consentMissing"))
                            : ExchangeWords.muted(Texts.text(
                                    "exchange.desk.consentGiven",
                                    work.consent().by(),
                                    Formats.date(work.consent().at()))));
            if (view.consents() && work.consent() == null) {
                actions.add(Actions.primary(Texts.text("exchange.desk.consent"), () -> {
                    management.consent(practice, person);
                    done("exchange.desk.consented");
                }));
            }
            if (view.reviews() && work.consent() != null) {
                actions.add(Actions.primary(Texts.text("exchange.desk.publish"), this::publish));
            }
            if (view.consents() || view.reviews()) {
                actions.add(Actions.secondary(Texts.text("exchange.desk.sendBack"), this::sendBack));
            }
        }
        if (view.writes() && work.state() != PracticeState.WITHDRAWN) {
            actions.add(Actions.quiet(Texts.text("exchange.desk.withdraw"), this::withdraw));
        }
        card.add(actions);
        return card;
    }

    private void publish() {
        DayField day = new DayField(Texts.text("exchange.publish.reviewed"));
        day.setValue(LocalDate.now(clock).plusYears(2));
        FormDialog.open(
                Texts.text("exchange.desk.publish"),
                Texts.text("exchange.publish.lead"),
                Texts.text("exchange.desk.publish"),
                () -> {
                    management.publish(
                            practice, Objects.requireNonNullElse(day.getValue(), LocalDate.now(clock)), person);
                    done("exchange.publish.done");
                },
                day);
    }

    private void sendBack() {
        new ReasonDialog(
                        Texts.text("exchange.desk.sendBack"),
                        Texts.text("exchange.sendBack.lead"),
                        Texts.text("exchange.sendBack.reason"),
                        Texts.text("exchange.desk.sendBack"),
                        reason -> {
                            management.sendBack(practice, reason, person);
                            done("exchange.sendBack.done");
                        })
                .open();
    }

    private void withdraw() {
        Confirmation.ask(
                Texts.text("exchange.desk.withdraw"),
                Texts.text("exchange.withdraw.lead"),
                Texts.text("exchange.desk.withdraw"),
                () -> {
                    management.withdraw(practice, person);
                    UI.getCurrent().navigate(ExchangeAddress.ROOT);
                });
    }

    private void done(String key) {
        Messages.done(Texts.text(key));
        refresh();
    }

    private static Component elements(PracticeContent content) {
        Div both = new Div(
                elements("exchange.core", "exchange.core.reading", content.core()),
                elements("exchange.adaptable", "exchange.adaptable.reading", content.adaptable()));
        both.addClassName("cc-exchange-elements");
        return both;
    }

    private static Component elements(String key, String lead, List<PracticeElement> elements) {
        Card card = new Card(Texts.text(key), ExchangeWords.muted(Texts.text(lead)));
        UnorderedList list = new UnorderedList();
        list.addClassName(key.equals("exchange.core") ? "cc-exchange-core" : "cc-exchange-adaptable");
        for (PracticeElement element : elements) {
            ListItem item = new ListItem(new Span(element.name()));
            if (!element.note().isEmpty()) {
                item.add(ExchangeWords.note(element.note()));
            }
            list.add(item);
        }
        card.add(elements.isEmpty() ? ExchangeWords.muted(Texts.text("exchange.elements.none")) : list);
        return card;
    }

    private static Component story(PracticeContent content) {
        Card card = new Card();
        card.addClassName("cc-exchange-story");
        for (PracticeSection section : PracticeSection.values()) {
            String text = content.section(section);
            if (!text.isEmpty()) {
                card.add(new com.vaadin.flow.component.html.H2(Texts.of("exchange.section", section)), new Prose(text));
            }
        }
        return card;
    }

    private Component facts(PracticeView view) {
        PracticeContent content = view.content();
        Practice known = view.practice();
        Facts facts = new Facts()
                .add(Texts.text("exchange.giver"), known.giverName())
                .add(Texts.text("exchange.field"), Texts.of("monitoring.field", content.field()))
                .add(Texts.text("exchange.phase"), Texts.of("exchange.phase", content.phase()));
        add(facts, "exchange.targetGroup", content.targetGroup());
        PracticeResources resources = content.resources();
        if (resources.posts() != null) {
            add(facts, "exchange.posts", ExchangeWords.decimal(resources.posts(), 2));
        }
        if (resources.euro() != null) {
            add(facts, "exchange.euro", Formats.number(resources.euro()));
        }
        if (resources.months() != null) {
            add(facts, "exchange.months", Formats.number(resources.months()));
        }
        add(facts, "exchange.contact", content.contact());
        add(facts, "exchange.licence", Texts.of("exchange.licence", content.licence()));
        if (known.resolution() != null) {
            facts.add(
                    Texts.text("exchange.resolution"),
                    view.seesResolution()
                            ? new Anchor("resolutions/" + known.resolution(), Texts.text("exchange.resolution.open"))
                            : new Span(Texts.text("exchange.resolution.there")));
        }
        if (known.origin().isElsewhere()) {
            add(
                    facts,
                    "exchange.origin",
                    Objects.requireNonNullElse(known.origin().installation(), ""));
        }
        if (known.reviewDue() != null && known.isOpen()) {
            add(facts, "exchange.reviewDue", Formats.date(known.reviewDue()));
        }
        return new Card(Texts.text("exchange.facts"), facts);
    }

    private static void add(Facts facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Texts.text(key), value);
        }
    }

    private Component files(PracticeContent content) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        content.files()
                .forEach(file -> list.add(new ListItem(ExchangeWords.download(
                        file.name(),
                        file.name(),
                        "application/octet-stream",
                        () -> listing.file(practice, file.document(), person)))));
        return new Card(Texts.text("exchange.files.title"), list);
    }

    private Component model(PracticeView view, PracticeModel model) {
        Card card = new Card(Texts.text("exchange.model.title"));
        card.addClassName("cc-exchange-stack");
        byte[] file = model.file().getBytes(StandardCharsets.UTF_8);
        card.add(
                ExchangeWords.muted(Texts.text("exchange.model.lead")),
                ExchangeWords.download(model.name(), model.name(), "application/xml", () -> file));
        if (view.adoptsModels() && view.practice().isOpen()) {
            card.add(Actions.secondary(Texts.text("exchange.model.adopt"), () -> {
                String draft = adopting.adoptModel(practice, person);
                UI.getCurrent().navigate(draft);
            }));
        }
        return card;
    }

    private Component passing() {
        return new Card(
                Texts.text("exchange.panel.title"),
                ExchangeWords.stack(
                        ExchangeWords.muted(Texts.text("exchange.export.lead")),
                        ExchangeWords.download(
                                Texts.text("exchange.export.action"),
                                "praxisbeispiel-" + practice.toString().substring(0, 8) + ".zip",
                                "application/zip",
                                () -> packages.export(practice, person))));
    }

    private Component care(PracticeView view) {
        Card card = new Card(Texts.text("exchange.care.title"));
        card.addClassName("cc-exchange-stack");
        LocalDate today = LocalDate.now(clock);
        LocalDate due = view.practice().reviewDue();
        card.add(ExchangeWords.muted(Texts.text(
                due != null && !due.isAfter(today) ? "exchange.care.due" : "exchange.care.lead",
                due == null ? "" : Formats.date(due))));
        card.add(
                Actions.secondary(Texts.text("exchange.care.confirm"), () -> {
                    management.confirm(practice, today.plusYears(2), person);
                    done("exchange.care.confirmed");
                }),
                Actions.secondary(Texts.text("exchange.care.revise"), () -> {
                    management.revise(practice, person);
                    UI.getCurrent().navigate(ExchangeAddress.edit(practice));
                }),
                Actions.quiet(Texts.text("exchange.desk.withdraw"), this::withdraw));
        return card;
    }

    private static Component editions(PracticeView view) {
        if (view.editions().isEmpty()) {
            return new Card(Texts.text("exchange.editions"), new Paragraph(Texts.text("exchange.editions.none")));
        }
        return new Card(
                Texts.text("exchange.editions"),
                new Timeline(view.editions().stream().map(PracticePage::entry).toList()));
    }

    private static Timeline.Entry entry(PracticeEdition edition) {
        return new Timeline.Entry(
                Texts.text("exchange.editions.number", edition.number()),
                Texts.text(
                        "exchange.editions.by",
                        Formats.date(edition.releasedAt()),
                        edition.releasedBy(),
                        edition.consentBy()));
    }
}
