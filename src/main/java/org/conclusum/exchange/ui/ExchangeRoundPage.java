package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.exchange.rounds.ExchangeManagement;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.exchange.rounds.ExchangeRoundView;
import org.conclusum.exchange.rounds.RoundGuests;
import org.conclusum.exchange.rounds.RoundListing;
import org.conclusum.exchange.rounds.RoundState;
import org.conclusum.exchange.rounds.SharedTopic;
import org.conclusum.exchange.rounds.Topic;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.Subject;
import org.conclusum.resolutions.LightPill;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
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
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.guests = guests;
        this.stepForm = stepForm;
        this.committees = committees;
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
        if (!open && !view.programme().isEmpty()) {
            page.main(programme(view));
        }
        if (open) {
            page.main(new RoundTopicsCard(management, view, person, this::refresh));
            if (view.leads()) {
                page.main(shared(view));
            }
        }
        words("exchange.round.notes", round.notes(), page);
        words(
                round.state() == RoundState.CANCELLED ? "exchange.round.cancelled" : "exchange.round.report",
                round.report(),
                page);
        if (round.state() == RoundState.HELD || round.state() == RoundState.REPORTED) {
            page.main(steps(view));
        }
        page.aside(facts(view));
        if (!view.practices().isEmpty()) {
            page.aside(practices(view));
        }
        if (RoundGuestsCard.concerns(view)) {
            page.aside(new RoundGuestsCard(guests, view, person, this::refresh));
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
            header.actions(Actions.secondary(Texts.text("exchange.round.move"), () -> move(view.round())));
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
            card.add(list, ExchangeWords.note(RoundWords.why(topic)));
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
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        for (MeasureRow step : view.steps()) {
            Div head = new Div(new Anchor("measures/agreed/" + step.id(), step.title()), LightPill.of(step));
            head.addClassName("cc-exchange-marks");
            list.add(new ListItem(
                    head,
                    ExchangeWords.note(Texts.text(
                            "exchange.round.step.due", stepForm.nameOf(step.owner()), Formats.date(step.due())))));
        }
        card.add(view.steps().isEmpty() ? ExchangeWords.muted(Texts.text("exchange.round.steps.none")) : list);
        if (view.leads() && view.round().state() == RoundState.HELD) {
            card.add(Actions.secondary(
                    Texts.text("exchange.round.step.agree"), () -> stepForm.open(view.round(), person, this::refresh)));
        }
        return card;
    }

    private Component facts(ExchangeRoundView view) {
        ExchangeRound round = view.round();
        Facts facts = new Facts()
                .add(Texts.text("exchange.round.starts"), RoundWords.when(round.startsAt(), round.minutes()))
                .add(Texts.text("exchange.round.place"), round.place());
        if (round.state() == RoundState.CALL) {
            facts.add(Texts.text("exchange.round.topicsUntil"), Formats.date(round.topicsUntil()));
        }
        if (!view.reportedTo().isEmpty()) {
            UnorderedList told = new UnorderedList();
            told.addClassName("cc-exchange-told");
            view.reportedTo().forEach(committee -> told.add(new ListItem(committee)));
            facts.add(Texts.text("exchange.round.reportedTo"), told);
        }
        Card card = new Card(Texts.text("exchange.facts"), facts);
        card.addClassName("cc-exchange-stack");
        if (round.state() != RoundState.CANCELLED) {
            card.add(RoundWords.calendar(view.entry(), clock.instant()));
        }
        if (view.leads() && round.state() != RoundState.CALL && round.state() != RoundState.CANCELLED) {
            card.add(Actions.quiet(
                    Texts.text("exchange.round.practice"), () -> stepForm.link(id, person, this::refresh)));
        }
        return card;
    }

    private static Component practices(ExchangeRoundView view) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        view.practices()
                .forEach((practice, name) -> list.add(new ListItem(new Anchor(ExchangeAddress.of(practice), name))));
        return new Card(Texts.text("exchange.part.PRACTICES"), list);
    }

    private void move(ExchangeRound round) {
        RoundTimes times = new RoundTimes(LocalDateTime.ofInstant(round.startsAt(), LegalTime.ZONE), round.minutes());
        TextField place = new TextField(Texts.text("exchange.round.place"));
        place.setMaxLength(ExchangeRound.LONGEST_TITLE);
        place.setValue(round.place());
        place.setWidthFull();
        FormDialog.open(
                Texts.text("exchange.round.move"),
                Texts.text("exchange.round.move.lead"),
                Texts.text("exchange.round.move"),
                () -> run(() -> management.move(id, times.startsAt(), times.minutes(), place.getValue(), person)),
                times,
                place);
    }
}
