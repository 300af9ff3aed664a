package org.conclusum.exchange.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.exchange.rules.RoundTextMustBeGiven;
import org.conclusum.exchange.rules.TopicsOfAGuestMustBeFew;
import org.conclusum.identity.Secret;
import org.conclusum.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private record Opened(UUID guest, String name, UUID round) {}

    private final ExchangeRounds rounds;
    private final RoundAccess access;
    private final ExchangeManagement management;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String address;

    RoundGuests(
            ExchangeRounds rounds,
            RoundAccess access,
            ExchangeManagement management,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${conclusum.public-address}") String address) {
        this.rounds = rounds;
        this.access = access;
        this.management = management;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.address = address;
    }

    /** Makes a link for somebody; it is answered for the only time. */
    public String invite(UUID round, String name, Actor.Person person) {
        ExchangeRound locked = rounds.lock(round);
        access.requireLead(locked, person);
        locked.requireOpenFor(RoundState.CALL, RoundState.PROGRAMME, RoundState.INVITED);
        new RoundTextMustBeGiven(name, ExchangeRound.LONGEST_TITLE).check();
        UUID guest = UUID.randomUUID();
        String secret = Secret.fresh();
        jdbc.sql("insert into exchange_guest (id, round_id, name, hash, expires_at) values (?, ?, ?, ?, ?)")
                .params(
                        guest,
                        round,
                        name.strip(),
                        Secret.hash(secret),
                        Timestamp.from(locked.endsAt().plus(AFTER)))
                .update();
        events.publishEvent(new RoundGuestInvited(round, locked.committee(), guest, person));
        return address + "/" + PATH + secret;
    }

    /** The link is dead from now on. */
    public void revoke(UUID round, UUID guest, Actor.Person person) {
        ExchangeRound locked = rounds.lock(round);
        access.requireLead(locked, person);
        jdbc.sql("update exchange_guest set revoked_at = ? where id = ? and round_id = ? and revoked_at is null")
                .params(Timestamp.from(now()), guest, round)
                .update();
        events.publishEvent(new RoundGuestRevoked(round, locked.committee(), guest, person));
    }

    List<Guest> of(UUID round) {
        return jdbc.sql("select id, name, expires_at, revoked_at is not null as revoked, coming from exchange_guest"
                        + " where round_id = ? order by name, id")
                .param(round)
                .query(RoundGuests::guest)
                .list();
    }

    /** What the link opens; nothing where it is unknown, ended or expired. */
    @Transactional(readOnly = true)
    public Optional<GuestPart> open(String secret) {
        return opened(secret).flatMap(opened -> rounds.find(opened.round()).map(round -> part(opened, round)));
    }

    private GuestPart part(Opened opened, ExchangeRound round) {
        boolean stands = round.state() == RoundState.INVITED
                || round.state() == RoundState.HELD
                || round.state() == RoundState.REPORTED;
        Guest guest = of(round.id()).stream()
                .filter(one -> one.id().equals(opened.guest()))
                .findFirst()
                .orElseThrow();
        return new GuestPart(
                opened.guest(),
                opened.name(),
                round.title(),
                round.startsAt(),
                round.minutes(),
                round.place(),
                round.topicsUntil(),
                round.state(),
                stands
                        ? rounds.topics(round.id()).stream()
                                .filter(topic -> topic.place() != null)
                                .map(Topic::title)
                                .toList()
                        : List.of(),
                guest.coming());
    }

    /** Proposes a topic, five at most; answers whether the link still opens. */
    public boolean propose(String secret, String title, String note) {
        Optional<Opened> opened = opened(secret);
        opened.ifPresent(guest -> {
            ExchangeRound round = rounds.lock(guest.round());
            long own = rounds.topics(round.id()).stream()
                    .filter(topic -> topic.by().equals(guest.name()))
                    .count();
            new TopicsOfAGuestMustBeFew(own < MOST_TOPICS).check();
            management.propose(round, title, note, guest.name(), GUEST);
        });
        return opened.isPresent();
    }

    /** Says whether the guest comes; answers whether the link still opens. */
    public boolean answer(String secret, boolean coming) {
        Optional<Opened> opened = opened(secret);
        opened.ifPresent(guest -> jdbc.sql("update exchange_guest set coming = ? where id = ?")
                .params(coming, guest.guest())
                .update());
        return opened.isPresent();
    }

    private Optional<Opened> opened(String secret) {
        return jdbc.sql("select id as guest, name, round_id as round from exchange_guest where hash = ?"
                        + " and revoked_at is null and expires_at > ?")
                .params(Secret.hash(secret), Timestamp.from(now()))
                .query(Opened.class)
                .optional();
    }

    private static Guest guest(ResultSet row, int number) throws SQLException {
        return new Guest(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getTimestamp("expires_at").toInstant(),
                row.getBoolean("revoked"),
                row.getObject("coming", Boolean.class));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
