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
import org.conclusum.exchange.rounds.GuestPart;
import org.conclusum.exchange.rounds.RoundEntry;
import org.conclusum.exchange.rounds.RoundGuests;
import org.conclusum.exchange.rounds.RoundState;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
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
        title = part.map(one -> one.round().title()).orElseGet(() -> Texts.text("exchange.guest.gone"));
        add(part.map(this::page)
                .orElseGet(() ->
                        new EmptyState(Texts.text("exchange.guest.gone"), Texts.text("exchange.guest.gone.sentence"))));
    }

    private Component page(GuestPart part) {
        RoundEntry round = part.round();
        PageLayout page = new PageLayout()
                .above(new PageHeader(round.title())
                        .marks(RoundWords.mark(round.state()), new Span(part.name()))
                        .lead(RoundWords.when(round) + " · " + round.place()));
        String cancelled = part.cancelled();
        if (cancelled != null) {
            page.main(new Card(Texts.text("exchange.round.cancelled"), new Prose(cancelled)));
            return page;
        }
        boolean open = round.state() == RoundState.CALL || round.state() == RoundState.PROGRAMME;
        if (!round.programme().isEmpty()) {
            OrderedList list = new OrderedList();
            list.addClassName("cc-exchange-programme");
            round.programme().forEach(topic -> list.add(new ListItem(topic)));
            page.main(new Card(Texts.text("exchange.round.programme"), list));
        }
        if (open) {
            page.main(proposing(part));
        }
        if (open || round.state() == RoundState.INVITED) {
            page.aside(answering(part));
        }
        page.aside(new Card(Texts.text("exchange.guest.calendar"), RoundWords.calendar(round, clock.instant())));
        return page;
    }

    private Component proposing(GuestPart part) {
        TextField topic = RoundTopicsCard.title();
        TextArea note = RoundTopicsCard.note();
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
