package org.conclusum.exchange.rounds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.conclusum.exchange.rules.GuestAddressMustBeValid;
import org.conclusum.exchange.rules.RoundTextMustBeGiven;
import org.conclusum.exchange.rules.TopicsOfAGuestMustBeFew;
import org.conclusum.identity.Secret;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.Rule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People without an account take part by a personal link, of which only the hash is kept. It opens one round and nothing
 * else, ends two weeks after it, and can be ended before.
 */
@Service
@Transactional
public class RoundGuests {

    /** Path of the page behind the link. */
    public static final String PATH = "guest/";

    private static final Actor GUEST = new Actor.Procedure("exchange-guest");
    private static final Duration AFTER = Duration.ofDays(14);
    private static final int MOST_TOPICS = 5;

    private final ExchangeRounds rounds;
    private final RoundAccess access;
    private final ExchangeManagement management;
    private final GuestBook book;
    private final GuestPost post;
    private final RoundCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String address;

    RoundGuests(
            ExchangeRounds rounds,
            RoundAccess access,
            ExchangeManagement management,
            GuestBook book,
            GuestPost post,
            RoundCalendar calendar,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${conclusum.public-address}") String address) {
        this.rounds = rounds;
        this.access = access;
        this.management = management;
        this.book = book;
        this.post = post;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /** When the links to a round end. */
    static Instant until(ExchangeRound round) {
        return round.endsAt().plus(AFTER);
    }

    /** Makes a link for somebody, and sends it where there is an address; it is answered for the only time. */
    public GuestLink invite(UUID round, GuestInvitation guest, Actor.Person person) {
        ExchangeRound locked = rounds.lock(round);
        access.requireLead(locked, person);
        locked.requireOpenFor(RoundState.CALL, RoundState.PROGRAMME, RoundState.INVITED);
        Rule.checkAll(
                new RoundTextMustBeGiven(guest.name(), ExchangeRound.LONGEST_TITLE),
                new GuestAddressMustBeValid(guest.email()));
        String secret = Secret.fresh();
        Instant until = until(locked);
        UUID id = book.add(round, guest, Secret.hash(secret), until);
        events.publishEvent(new RoundGuestInvited(round, locked.committee(), id, person));
        return new GuestLink(address + "/" + PATH + secret, sent(id, guest, until, secret));
    }

    private boolean sent(UUID id, GuestInvitation guest, Instant until, String secret) {
        String email = guest.email();
        if (email == null || !post.isOpen()) {
            return false;
        }
        post.sendLink(
                new GuestAddress(id, guest.name(), email, guest.language(), until),
                calendar.ofGuest(id).orElseThrow(),
                PATH + secret);
        return true;
    }

    /** Whether letters go out to guests at all. */
    @Transactional(readOnly = true)
    public boolean mayBeMailed() {
        return post.isOpen();
    }

    /** The link is dead from now on. */
    public void revoke(UUID round, UUID guest, Actor.Person person) {
        ExchangeRound locked = rounds.lock(round);
        access.requireLead(locked, person);
        book.revoke(guest, round, now());
        events.publishEvent(new RoundGuestRevoked(round, locked.committee(), guest, person));
    }

    /** The guests of a round who can be written to, for the module that does. */
    @Transactional(readOnly = true)
    public List<GuestAddress> addresses(UUID round) {
        return book.addresses(round, now());
    }

    /** What the link opens; nothing where it is unknown, ended or expired. */
    @Transactional(readOnly = true)
    public Optional<GuestPart> open(String secret) {
        return book.opened(secret, now())
                .flatMap(opened -> rounds.find(opened.round()).map(round -> part(opened, round)));
    }

    private GuestPart part(GuestBook.Opened opened, ExchangeRound round) {
        Guest guest = book.of(round.id()).stream()
                .filter(one -> one.id().equals(opened.guest()))
                .findFirst()
                .orElseThrow();
        return new GuestPart(
                calendar.ofGuest(opened.guest()).orElseThrow(),
                opened.name(),
                round.topicsUntil(),
                round.state() == RoundState.CANCELLED ? round.report() : null,
                guest.coming());
    }

    /** Proposes a topic, five at most; answers whether the link still opens. */
    public boolean propose(String secret, String title, String note) {
        return within(secret, (guest, round) -> {
            new TopicsOfAGuestMustBeFew(book.topicsOf(guest.guest()) < MOST_TOPICS).check();
            management.propose(round, title, note, guest.name(), guest.guest(), GUEST);
        });
    }

    /** Says whether the guest comes; answers whether the link still opens. */
    public boolean answer(String secret, boolean coming) {
        return within(secret, (guest, round) -> {
            round.requireOpenFor(RoundState.CALL, RoundState.PROGRAMME, RoundState.INVITED);
            book.answer(guest.guest(), coming);
        });
    }

    /** The round is locked before the link is looked at for good: whoever ends it meanwhile has ended it. */
    private boolean within(String secret, BiConsumer<GuestBook.Opened, ExchangeRound> command) {
        Optional<UUID> found = book.opened(secret, now()).map(GuestBook.Opened::round);
        if (found.isEmpty()) {
            return false;
        }
        ExchangeRound round = rounds.lock(found.get());
        Optional<GuestBook.Opened> opened = book.opened(secret, now());
        opened.ifPresent(guest -> command.accept(guest, round));
        return opened.isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
