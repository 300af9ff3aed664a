package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.exchange.rounds.GuestPart;
import org.conclusum.exchange.rounds.RoundGuests;
import org.conclusum.exchange.rounds.RoundState;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** What a guest sees of a round by a personal link, without an account: when, where, the programme, and two forms. */
@Route(value = "guest/:secret", autoLayout = false)
@AnonymousAllowed
class GuestPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundGuests guests;
    private final transient Clock clock;
    private String secret = "";
    private String title = "";

    GuestPage(RoundGuests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
        addClassName("cc-exchange-guest");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        refresh();
    }

    private void refresh() {
        removeAll();
        Optional<GuestPart> part = guests.open(secret);
        title = part.map(GuestPart::title).orElseGet(() -> Texts.text("exchange.guest.gone"));
        add(part.map(this::page)
                .orElseGet(() ->
                        new EmptyState(Texts.text("exchange.guest.gone"), Texts.text("exchange.guest.gone.sentence"))));
    }

    private Component page(GuestPart part) {
        PageLayout page = new PageLayout()
                .above(new PageHeader(part.title())
                        .marks(RoundWords.mark(part.state()), new Span(part.name()))
                        .lead(RoundWords.when(part.startsAt(), part.minutes()) + " · " + part.place()));
        if (part.state() == RoundState.CANCELLED) {
            return page;
        }
        if (!part.programme().isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("cc-exchange-programme");
            part.programme().forEach(topic -> list.add(new ListItem(topic)));
            page.main(new Card(Texts.text("exchange.round.programme"), list));
        }
        if (part.state() == RoundState.CALL || part.state() == RoundState.PROGRAMME) {
            page.main(proposing(part));
        }
        if (part.state() != RoundState.HELD && part.state() != RoundState.REPORTED) {
            page.aside(answering(part));
        }
        page.aside(new Card(RoundWords.calendar(
                part.guest().toString(),
                part.title(),
                part.startsAt(),
                part.minutes(),
                part.place(),
                part.programme(),
                clock.instant())));
        return page;
    }

    private Component proposing(GuestPart part) {
        TextField topic = new TextField(Texts.text("exchange.round.topic.title"));
        topic.setMaxLength(ExchangeRound.LONGEST_TITLE);
        topic.setWidthFull();
        TextArea note = new TextArea(Texts.text("exchange.round.topic.note"));
        note.setMaxLength(2000);
        note.setWidthFull();
        return new Card(
                Texts.text("exchange.round.propose"),
                ExchangeWords.stack(
                        ExchangeWords.muted(Texts.text("exchange.round.topics.lead", Formats.date(part.topicsUntil()))),
                        topic,
                        note,
                        Actions.primary(Texts.text("exchange.round.propose"), () -> {
                            if (guests.propose(secret, topic.getValue(), note.getValue())) {
                                Messages.done(Texts.text("exchange.guest.proposed"));
                            }
                            refresh();
                        })));
    }

    private Component answering(GuestPart part) {
        Boolean coming = part.coming();
        Div stack = ExchangeWords.stack(ExchangeWords.muted(
                coming == null
                        ? Texts.text("exchange.guest.ask")
                        : Texts.text(coming ? "exchange.guest.yes" : "exchange.guest.no")));
        stack.add(ExchangeWords.actions(
                Actions.secondary(Texts.text("exchange.guest.come"), () -> answer(true)),
                Actions.secondary(Texts.text("exchange.guest.stay"), () -> answer(false))));
        return new Card(Texts.text("exchange.guest.coming"), stack);
    }

    private void answer(boolean coming) {
        guests.answer(secret, coming);
        refresh();
    }
}
