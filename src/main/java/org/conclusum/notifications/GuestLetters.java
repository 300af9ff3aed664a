package org.conclusum.notifications;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.exchange.rounds.ExchangeRound;
import org.conclusum.exchange.rounds.GuestAddress;
import org.conclusum.exchange.rounds.RoundCalendar;
import org.conclusum.exchange.rounds.RoundCancelled;
import org.conclusum.exchange.rounds.RoundEntry;
import org.conclusum.exchange.rounds.RoundGuestRevoked;
import org.conclusum.exchange.rounds.RoundGuests;
import org.conclusum.exchange.rounds.RoundInvited;
import org.conclusum.exchange.rounds.RoundListing;
import org.conclusum.exchange.rounds.RoundMoved;
import org.conclusum.kernel.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the guests of a round what changes for them, within the transaction of the change. */
@Component
class GuestLetters {

    private final GuestMail mail;
    private final RoundGuests guests;
    private final RoundCalendar calendar;
    private final RoundListing rounds;

    GuestLetters(GuestMail mail, RoundGuests guests, RoundCalendar calendar, RoundListing rounds) {
        this.mail = mail;
        this.guests = guests;
        this.calendar = calendar;
        this.rounds = rounds;
    }

    @EventListener
    void on(RoundInvited event) {
        tell(event, event.round());
    }

    @EventListener
    void on(RoundMoved event) {
        tell(event, event.round());
    }

    @EventListener
    void on(RoundCancelled event) {
        tell(event, event.round());
    }

    @EventListener
    void on(RoundGuestRevoked event) {
        mail.forget(event.guest());
    }

    private void tell(DomainEvent event, UUID id) {
        if (!mail.isOpen()) {
            return;
        }
        RoundEntry round = calendar.find(id).orElseThrow();
        Map<UUID, ExchangeRound> known = rounds.rows(Set.of(id));
        String report = Objects.requireNonNull(known.get(id)).report();
        for (GuestAddress guest : guests.addresses(id)) {
            mail.write(event.getClass().getSimpleName(), guest, round, report == null ? "" : report, "");
        }
    }
}
