package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.exchange.rounds.ExchangeRoundView;
import org.conclusum.exchange.rounds.Guest;
import org.conclusum.exchange.rounds.NextStep;
import org.conclusum.exchange.rounds.RoundGuests;
import org.conclusum.exchange.rounds.RoundListing;
import org.conclusum.exchange.rounds.RoundState;
import org.conclusum.exchange.rounds.SharedTopic;
import org.conclusum.exchange.rounds.Topic;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CopyField;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;

/** One round of exchange: topics, programme, guests, what was said, and what comes next. */
@Route("exchange/rounds/:round")
@PermitAll
class ExchangeRoundPage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient RoundListing listing;
    private final transient ExchangeManagement management;
    private final transient RoundGuests guests;
    private final transient RoundStepForm stepForm;
    private final transient CommitteeDirectory committees;
    private final transient CommitteeAccess access;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private UUID id = new UUID(0, 0);
    private String title = "";

    ExchangeRoundPage(
            RoundListing listing,
            ExchangeManagement management,
            RoundGuests guests,
            RoundStepForm stepForm,
            CommitteeDirectory committees,
            CommitteeAccess access,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.guests = guests;
        this.stepForm = stepForm;
        this.committees = committees;
        this.access = access;
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
        id = ExchangeAddress.id(event, Subject.Kind.EXCHANGE_ROUND, "round");
        refresh();
    }

    private void refresh() {
        ExchangeRoundView view = listing.view(id, person);
        ExchangeRound round = view.round();
        title = round.title();
        PageHeader header = new PageHeader(title)
                .marks(
                        RoundWords.mark(round.state()),
                        new Span(committees.get(round.committee()).name()))
                .lead(RoundWords.when(round.startsAt(), round.minutes()) + " · " + round.place());
        next(view, header);
        PageLayout page = new PageLayout().above(header);
        boolean open = round.state() == RoundState.CALL || round.state() == RoundState.PROGRAMME;
        if (!open) {
            page.main(programme(view));
        }
        if (open) {
            page.main(topics(view));
            if (view.leads()) {
                page.main(shared(view));
            }
        }
        words("exchange.round.notes", round.notes(), page);
        words(
                round.state() == RoundState.CANCELLED ? "exchange.round.cancelled" : "exchange.round.report",
                round.report(),
                page);
        if (round.state() != RoundState.CALL && round.state() != RoundState.PROGRAMME) {
            page.main(steps(view));
        }
        page.aside(facts(view));
        if (view.leads() && round.state() != RoundState.CANCELLED) {
            page.aside(guests(view));
        }
        removeAll();
        add(page);
    }

    private void next(ExchangeRoundView view, PageHeader header) {
        if (!view.leads()) {
            return;
        }
        switch (view.round().state()) {
            case CALL ->
                header.actions(Actions.primary(
                        Texts.text("exchange.round.closeTopics"), () -> run(() -> management.closeTopics(id, person))));
            case PROGRAMME ->
                header.actions(Actions.primary(
                        Texts.text("exchange.round.invite"), () -> run(() -> management.invite(id, person))));
            case INVITED ->
                header.actions(Actions.primary(
                        Texts.text("exchange.round.hold"),
                        () -> ask("hold", words -> management.hold(id, words, person))));
            case HELD ->
                header.actions(Actions.primary(
                        Texts.text("exchange.round.tell"),
                        () -> ask("tell", words -> management.tell(id, words, person))));
            case REPORTED, CANCELLED -> {}
        }
        if (view.round().state() == RoundState.CALL
                || view.round().state() == RoundState.PROGRAMME
                || view.round().state() == RoundState.INVITED) {
            header.actions(Actions.quiet(
                    Texts.text("exchange.round.cancel"),
                    () -> ask("cancel", words -> management.cancel(id, words, person))));
        }
    }

    private void run(Runnable command) {
        command.run();
        refresh();
    }

    private void ask(String act, java.util.function.Consumer<String> command) {
        String key = "exchange.round." + act;
        new ReasonDialog(
                        Texts.text(key),
                        Texts.text(key + ".lead"),
                        Texts.text(key + ".words"),
                        Texts.text(key),
                        words -> run(() -> command.accept(words)))
                .open();
    }

    private Component topics(ExchangeRoundView view) {
        Card card = new Card(Texts.text("exchange.round.topics"));
        card.addClassName("cc-exchange-stack");
        card.add(ExchangeWords.muted(Texts.text(
                "exchange.round.topics.lead", Formats.date(view.round().topicsUntil()))));
        if (view.leads() && !view.topics().isEmpty()) {
            CheckboxGroup<Topic> chosen = new CheckboxGroup<>(Texts.text("exchange.round.programme.choose"));
            chosen.setItems(view.topics());
            chosen.setItemLabelGenerator(ExchangeRoundPage::name);
            chosen.setValue(Set.copyOf(view.programme()));
            chosen.addClassName("cc-exchange-by");
            chosen.addValueChangeListener(changed -> management.arrange(
                    id,
                    view.topics().stream()
                            .filter(topic -> chosen.getValue().contains(topic))
                            .map(Topic::id)
                            .toList(),
                    person));
            card.add(chosen);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("cc-exchange-work");
            view.topics()
                    .forEach(topic -> list.add(new ListItem(new Span(topic.title()), ExchangeWords.note(topic.by()))));
            card.add(view.topics().isEmpty() ? ExchangeWords.muted(Texts.text("exchange.round.topics.none")) : list);
        }
        card.add(Actions.secondary(Texts.text("exchange.round.propose"), this::propose));
        return card;
    }

    private static String name(Topic topic) {
        String by = topic.by().isEmpty() ? Texts.text("exchange.round.found") : topic.by();
        return Texts.text("exchange.round.topic", topic.title(), by);
    }

    private void propose() {
        TextField topic = new TextField(Texts.text("exchange.round.topic.title"));
        topic.setMaxLength(ExchangeRound.LONGEST_TITLE);
        topic.setWidthFull();
        TextArea note = new TextArea(Texts.text("exchange.round.topic.note"));
        note.setMaxLength(2000);
        note.setWidthFull();
        FormDialog.open(
                Texts.text("exchange.round.propose"),
                Texts.text("exchange.round.propose.lead"),
                Texts.text("exchange.round.propose"),
                () -> run(() -> management.propose(id, topic.getValue(), note.getValue(), person)),
                topic,
                note);
    }

    private Component shared(ExchangeRoundView view) {
        List<SharedTopic> shared = listing.shared(id, person).stream().limit(5).toList();
        Map<UUID, String> names =
                committees.all().stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        Set<String> there = view.topics().stream().map(Topic::title).collect(Collectors.toSet());
        Card card = new Card(Texts.text("exchange.round.shared"));
        card.addClassName("cc-exchange-stack");
        card.add(ExchangeWords.muted(
                Texts.text(shared.isEmpty() ? "exchange.round.shared.none" : "exchange.round.shared.lead")));
        for (SharedTopic topic : shared) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cc-exchange-work");
            topic.sources()
                    .forEach(source -> list.add(new ListItem(
                            new Span(source.title()), ExchangeWords.note(names.getOrDefault(source.committee(), "")))));
            card.add(list);
            String proposed = topic.sources().getFirst().title();
            if (!there.contains(proposed)) {
                Button take = Actions.secondary(
                        Texts.text("exchange.round.shared.take"),
                        () -> run(() -> management.propose(
                                id,
                                proposed,
                                topic.sources().stream()
                                        .map(SharedTopic.Source::title)
                                        .collect(Collectors.joining("\n")),
                                person)));
                take.setAriaLabel(Texts.text("exchange.round.shared.take.label", proposed));
                card.add(take);
            }
        }
        return card;
    }

    private static Component programme(ExchangeRoundView view) {
        OrderedList list = new OrderedList();
        list.addClassName("cc-exchange-programme");
        view.programme().forEach(topic -> {
            ListItem item = new ListItem(new Span(topic.title()));
            if (!topic.note().isEmpty()) {
                item.add(ExchangeWords.note(topic.note()));
            }
            list.add(item);
        });
        return new Card(Texts.text("exchange.round.programme"), list);
    }

    private static void words(String key, @org.jspecify.annotations.Nullable String words, PageLayout page) {
        if (words != null) {
            page.main(new Card(Texts.text(key), new Prose(words)));
        }
    }

    private Component steps(ExchangeRoundView view) {
        Card card = new Card(Texts.text("exchange.round.steps"));
        card.addClassName("cc-exchange-stack");
        Set<String> groups = access.groupsOf(person);
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        for (NextStep step : view.steps()) {
            ListItem item = new ListItem(
                    new Span(step.title()),
                    ExchangeWords.note(Texts.text(
                            step.done() ? "exchange.round.step.done" : "exchange.round.step.due",
                            stepForm.nameOf(step.owner()),
                            Formats.date(step.due()))));
            if (!step.done() && (view.leads() || groups.contains(step.owner()))) {
                Button done = Actions.quiet(
                        Texts.text("exchange.round.step.finish"),
                        () -> run(() -> management.finish(id, step.id(), person)));
                done.setAriaLabel(Texts.text("exchange.round.step.finish.label", step.title()));
                item.add(done);
            }
            list.add(item);
        }
        card.add(view.steps().isEmpty() ? ExchangeWords.muted(Texts.text("exchange.round.steps.none")) : list);
        RoundState state = view.round().state();
        if (view.leads() && (state == RoundState.INVITED || state == RoundState.HELD)) {
            card.add(Actions.secondary(
                    Texts.text("exchange.round.step.agree"), () -> stepForm.open(view.round(), person, this::refresh)));
        }
        return card;
    }

    private Component facts(ExchangeRoundView view) {
        ExchangeRound round = view.round();
        Facts facts = new Facts()
                .add(Texts.text("exchange.round.starts"), RoundWords.when(round.startsAt(), round.minutes()))
                .add(Texts.text("exchange.round.place"), round.place())
                .add(Texts.text("exchange.round.topicsUntil"), Formats.date(round.topicsUntil()));
        if (!view.reportedTo().isEmpty()) {
            facts.add(Texts.text("exchange.round.reportedTo"), String.join(", ", view.reportedTo()));
        }
        Card card = new Card(Texts.text("exchange.facts"), facts);
        card.addClassName("cc-exchange-stack");
        if (round.state() != RoundState.CANCELLED) {
            card.add(RoundWords.calendar(
                    id.toString(),
                    round.title(),
                    round.startsAt(),
                    round.minutes(),
                    round.place(),
                    view.programme().stream().map(Topic::title).toList(),
                    clock.instant()));
        }
        view.practices().forEach((practice, name) -> card.add(new Anchor(ExchangeAddress.of(practice), name)));
        if (view.leads() && round.state() != RoundState.CALL && round.state() != RoundState.CANCELLED) {
            card.add(Actions.quiet(
                    Texts.text("exchange.round.practice"), () -> stepForm.link(id, person, this::refresh)));
        }
        return card;
    }

    private Component guests(ExchangeRoundView view) {
        Card card = new Card(Texts.text("exchange.round.guests"));
        card.addClassName("cc-exchange-stack");
        card.add(ExchangeWords.muted(Texts.text("exchange.round.guests.lead")));
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        for (Guest guest : view.guests()) {
            ListItem item = new ListItem(new Span(guest.name()), ExchangeWords.note(standing(guest)));
            if (!guest.revoked()) {
                Button revoke = Actions.quiet(
                        Texts.text("exchange.round.guest.revoke"),
                        () -> run(() -> guests.revoke(id, guest.id(), person)));
                revoke.setAriaLabel(Texts.text("exchange.round.guest.revoke.label", guest.name()));
                item.add(revoke);
            }
            list.add(item);
        }
        card.add(list);
        RoundState state = view.round().state();
        if (state == RoundState.CALL || state == RoundState.PROGRAMME || state == RoundState.INVITED) {
            card.add(Actions.secondary(Texts.text("exchange.round.guest.invite"), this::invite));
        }
        return card;
    }

    private static String standing(Guest guest) {
        if (guest.revoked()) {
            return Texts.text("exchange.round.guest.revoked");
        }
        Boolean coming = guest.coming();
        String answer = coming == null
                ? Texts.text("exchange.round.guest.open")
                : Texts.text(coming ? "exchange.round.guest.yes" : "exchange.round.guest.no");
        return Texts.text("exchange.round.guest.until", answer, Formats.date(guest.expiresAt()));
    }

    private void invite() {
        TextField name = new TextField(Texts.text("exchange.round.guest.name"));
        name.setMaxLength(ExchangeRound.LONGEST_TITLE);
        name.setWidthFull();
        FormDialog.open(
                Texts.text("exchange.round.guest.invite"),
                Texts.text("exchange.round.guest.invite.lead"),
                Texts.text("exchange.round.guest.make"),
                () -> {
                    String link = guests.invite(id, name.getValue(), person);
                    refresh();
                    CopyField field = new CopyField(Texts.text("exchange.round.guest.link"), link);
                    String body = Texts.text("exchange.round.guest.mail", title, link);
                    Anchor mail = new Anchor(
                            "mailto:?subject=" + encoded(title) + "&body=" + encoded(body),
                            Texts.text("exchange.round.guest.write"));
                    FormDialog.open(
                            Texts.text("exchange.round.guest.link"),
                            Texts.text("exchange.round.guest.link.lead"),
                            Texts.text("exchange.round.guest.copied"),
                            () -> {},
                            field,
                            mail);
                },
                name);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
