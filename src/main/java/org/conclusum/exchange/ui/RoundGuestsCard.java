package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.exchange.rounds.ExchangeRoundView;
import org.conclusum.exchange.rounds.Guest;
import org.conclusum.exchange.rounds.GuestInvitation;
import org.conclusum.exchange.rounds.GuestLink;
import org.conclusum.exchange.rounds.GuestPost;
import org.conclusum.exchange.rounds.RoundGuests;
import org.conclusum.exchange.rounds.RoundState;
import org.conclusum.exchange.rules.GuestAddressMustBeValid;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.CopyField;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Who takes part in a round without an account; for the office that leads it. */
class RoundGuestsCard extends Card {

    private final transient RoundGuests guests;
    private final transient Actor.Person person;
    private final transient Runnable refresh;
    private final UUID round;

    RoundGuestsCard(RoundGuests guests, ExchangeRoundView view, Actor.Person person, Runnable refresh) {
        super(Texts.text("exchange.round.guests"));
        this.guests = guests;
        this.person = person;
        this.refresh = refresh;
        this.round = view.round().id();
        addClassName("cc-exchange-stack");
        add(ExchangeWords.muted(Texts.text("exchange.round.guests.lead")));
        if (!view.guests().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cc-exchange-work");
            view.guests().forEach(guest -> list.add(item(guest)));
            add(list);
        }
        if (isInviting(view)) {
            add(Actions.secondary(Texts.text("exchange.round.guest.invite"), this::invite));
        }
    }

    /** Whether there is anything to say or do about guests. */
    static boolean concerns(ExchangeRoundView view) {
        return view.leads() && (isInviting(view) || !view.guests().isEmpty());
    }

    private static boolean isInviting(ExchangeRoundView view) {
        RoundState state = view.round().state();
        return state == RoundState.CALL || state == RoundState.PROGRAMME || state == RoundState.INVITED;
    }

    private Component item(Guest guest) {
        ListItem item = new ListItem(new Span(guest.name()), ExchangeWords.note(standing(guest)));
        if (guest.email() != null) {
            item.add(ExchangeWords.note(guest.email()));
        }
        if (guest.post() != null && !guest.revoked()) {
            item.add(ExchangeWords.note(posted(guest.post())));
        }
        if (!guest.revoked()) {
            Button revoke = Actions.quiet(Texts.text("exchange.round.guest.revoke"), () -> {
                guests.revoke(round, guest.id(), person);
                refresh.run();
            });
            revoke.setAriaLabel(Texts.text("exchange.round.guest.revoke.label", guest.name()));
            item.add(revoke);
        }
        return item;
    }

    private static String posted(GuestPost.Standing standing) {
        return switch (standing) {
            case WAITING -> Texts.text("exchange.round.guest.post.waiting");
            case SENT -> Texts.text("exchange.round.guest.post.sent");
            case FAILED -> Texts.text("exchange.round.guest.post.failed");
        };
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
        EmailField email = new EmailField(Texts.text("exchange.round.guest.email"));
        email.setMaxLength(GuestAddressMustBeValid.LONGEST);
        email.setHelperText(Texts.text("exchange.round.guest.email.hint"));
        email.setWidthFull();
        Select<Locale> language = new Select<>();
        language.setLabel(Texts.text("exchange.round.guest.language"));
        language.setItems(Locale.GERMAN, Locale.ENGLISH);
        language.setItemLabelGenerator(
                one -> one == null ? "" : Texts.text("exchange.round.guest.language." + one.getLanguage()));
        language.setValue(Locale.GERMAN);
        boolean mailed = guests.mayBeMailed();
        List<Component> fields = new ArrayList<>(List.of(name));
        if (mailed) {
            fields.addAll(List.of(email, language));
        }
        FormDialog.open(
                Texts.text("exchange.round.guest.invite"),
                Texts.text(mailed ? "exchange.round.guest.invite.lead" : "exchange.round.guest.invite.lead.noMail"),
                Texts.text("exchange.round.guest.make"),
                () -> {
                    GuestLink link = guests.invite(
                            round, new GuestInvitation(name.getValue(), email.getValue(), language.getValue()), person);
                    refresh.run();
                    show(link);
                },
                fields.toArray(Component[]::new));
    }

    private static void show(GuestLink link) {
        FormDialog.show(
                Texts.text("exchange.round.guest.link"),
                Texts.text(link.mailed() ? "exchange.round.guest.link.mailed" : "exchange.round.guest.link.lead"),
                Texts.text("exchange.round.guest.copied"),
                new CopyField(Texts.text("exchange.round.guest.link"), link.address()));
    }
}
