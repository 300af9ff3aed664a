package org.conclusum.exchange.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.evidence.ACitation;
import org.conclusum.exchange.APractice;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.AProposal;
import org.conclusum.proposals.ProposalText;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class RoundTests {

    @Autowired
    private ExchangeManagement management;

    @Autowired
    private RoundListing listing;

    @Autowired
    private RoundGuests guests;

    @Autowired
    private RoundCalendar calendar;

    @Autowired
    private GuestForgetting forgetting;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private APractice aPractice;

    @Autowired
    private ACitation aCitation;

    @Autowired
    private AProposal aProposal;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private UUID round;

    @BeforeEach
    void call() {
        committee = committees.found();
        round = management.call(
                committee.id(),
                "Austausch im Revier",
                clock.instant().plus(Duration.ofDays(30)),
                120,
                "Cottbus",
                today().plusDays(10),
                committee.office());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void breaks(String rule, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(command)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private ExchangeRoundView view() {
        return listing.view(round, committee.office());
    }

    private String secret(String guest) {
        String link = guests.invite(round, GuestInvitation.named(guest), committee.office())
                .address();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void invited() {
        UUID topic = management.propose(round, "Ganztag", "", committee.member(ACommittee.GOERLITZ));
        management.closeTopics(round, committee.office());
        management.arrange(round, List.of(topic), committee.office());
        management.invite(round, committee.office());
    }

    private void begun() {
        jdbc.sql("update exchange_round set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minusSeconds(60)), round)
                .update();
    }

    @Test
    void goesFromTheCallToTheReport() {
        UUID practice = aPractice.published(committee, "Ganztag " + UUID.randomUUID());
        breaks("RoundMustStandThere", () -> management.invite(round, committee.office()));
        invited();
        assertThat(view().programme()).extracting(Topic::title).containsExactly("Ganztag");
        breaks("RoundMustHaveBegun", () -> management.hold(round, "Zu früh.", committee.office()));
        assertThat(view().round().state()).isEqualTo(RoundState.INVITED);
        begun();
        breaks("RoundTextMustBeGiven", () -> management.hold(round, " ", committee.office()));
        management.hold(round, "Vier Kommunen teilen sich eine Ausschreibung.", committee.office());
        UUID step = management.agree(
                round, "Muster verschicken", "coordinator:14626", today().plusDays(7), committee.office());
        management.link(round, practice, committee.office());
        assertThat(view().steps()).singleElement().satisfies(measure -> {
            assertThat(measure.id()).isEqualTo(step);
            assertThat(measure.owner()).isEqualTo("coordinator:14626");
        });

        management.tell(round, "Wir bleiben dran.", committee.office());
        assertThat(view().round().state()).isEqualTo(RoundState.REPORTED);
        assertThat(view().practices()).containsKey(practice);
        assertThat(view().reportedTo()).containsExactly("Lenkungskreis " + committee.code());
        breaks("RoundMustStandThere", () -> management.cancel(round, "zu spät", committee.office()));
    }

    @Test
    void needsTopicsAndDaysToCome() {
        management.closeTopics(round, committee.office());
        management.closeTopics(round, committee.office());
        breaks("ProgrammeMustHaveTopics", () -> management.invite(round, committee.office()));
        breaks(
                "RoundMustLieAhead",
                () -> management.call(
                        committee.id(),
                        "Gestern",
                        clock.instant().plus(Duration.ofDays(3)),
                        60,
                        "Hier",
                        today().minusDays(1),
                        committee.office()));
        breaks(
                "RoundMustLieAhead",
                () -> management.call(
                        committee.id(),
                        "Themen nach der Runde",
                        clock.instant().plus(Duration.ofDays(3)),
                        60,
                        "Hier",
                        today().plusDays(3),
                        committee.office()));
        management.cancel(round, "Zu wenige Anmeldungen", committee.office());
        breaks("RoundMustStandThere", () -> management.propose(round, "Noch eines", "", committee.office()));
    }

    @Test
    void isListedPageByPageHoweverManyRoundsOthersHold() {
        ACommittee other = committees.found();
        for (int day = 40; day < 43; day++) {
            call(other, day);
        }
        UUID later = call(committee, 35);
        Actor.Person member = committee.member(ACommittee.GOERLITZ);
        assertThat(listing.page(member, 0, 1)).extracting(ExchangeRound::id).containsExactly(later);
        assertThat(listing.page(member, 1, 1)).extracting(ExchangeRound::id).containsExactly(round);
        assertThat(listing.page(member, 2, 1)).isEmpty();
    }

    private UUID call(ACommittee by, int days) {
        return management.call(
                by.id(),
                "In " + days + " Tagen",
                clock.instant().plus(Duration.ofDays(days)),
                60,
                "Bautzen",
                today().plusDays(10),
                by.office());
    }

    @Test
    void reportsToTheCommitteesOfAllRegionsWhereItIsARoundOfAll() {
        ACommittee other = committees.found();
        jdbc.sql("update committee set region = null where id = ?")
                .param(committee.id())
                .update();
        round = call(committee, 30);
        invited();
        begun();
        management.hold(round, "Alle haben erzählt.", committee.office());
        management.tell(round, "Wir bleiben dran.", committee.office());
        assertThat(view().round().region()).isNull();
        assertThat(view().reportedTo()).contains("Lenkungskreis " + committee.code(), "Lenkungskreis " + other.code());
    }

    @Test
    void isForThoseAroundTheCommittee() {
        Actor.Person stranger = committees.stranger();
        assertThat(listing.page(stranger, 0, 1000)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(round, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.propose(round, "x", "", stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> management.cancel(round, "x", committees.officeOf("RHEIN")));
        Actor.Person member = committee.member(ACommittee.BAUTZEN);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.cancel(round, "x", member));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> guests.invite(round, GuestInvitation.named("x"), member));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.propose(round, "x", "", committee.auditor()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.call(committee.id(), "x", clock.instant(), 60, "x", today(), member));
        guests.invite(round, GuestInvitation.named("Hochschule"), committee.office());
        assertThat(listing.view(round, member).guests())
                .as("guests are the office's business")
                .isEmpty();
        assertThat(listing.shared(round, member)).isEmpty();
    }

    @Test
    void opensToAGuestOnlyWhatAGuestNeeds() {
        String secret = secret("Hochschule Zittau");
        guests.invite(round, GuestInvitation.named("Kammer"), committee.office());
        management.propose(round, "Interner Vorschlag", "vertraulich gemeint", committee.member(ACommittee.GOERLITZ));

        GuestPart part = guests.open(secret).orElseThrow();
        assertThat(part.round().programme())
                .as("topics before the programme stands")
                .isEmpty();
        assertThat(part.toString())
                .doesNotContain("Interner")
                .doesNotContain("vertraulich")
                .doesNotContain("Kammer");

        assertThat(guests.propose(secret, "Lehramt auf dem Land", "")).isTrue();
        assertThat(guests.answer(secret, true)).isTrue();
        assertThat(view().topics()).extracting(Topic::by).contains("Hochschule Zittau");
        assertThat(view().guests())
                .filteredOn(guest -> guest.name().startsWith("Hochschule"))
                .singleElement()
                .satisfies(guest -> assertThat(guest.coming()).isTrue());
        for (int more = 0; more < 4; more++) {
            guests.propose(secret, "Noch eines " + more, "");
        }
        breaks("TopicsOfAGuestMustBeFew", () -> guests.propose(secret, "Das sechste", ""));
        invited();
        GuestPart later = guests.open(secret).orElseThrow();
        assertThat(later.round().programme()).containsExactly("Ganztag");
        begun();
        management.hold(round, "Protokoll nur für innen", committee.office());
        assertThat(guests.open(secret).orElseThrow().toString()).doesNotContain("Protokoll");
    }

    @Test
    void closesTheLinkWhenItIsRevokedOrOver() {
        String secret = secret("Gast");
        assertThat(guests.open("nichts")).isEmpty();
        assertThat(guests.open("")).isEmpty();
        guests.revoke(round, view().guests().getFirst().id(), committee.office());
        assertThat(guests.open(secret)).isEmpty();
        assertThat(guests.propose(secret, "x", "")).isFalse();
        assertThat(guests.answer(secret, true)).isFalse();

        String other = secret("Zweiter Gast");
        assertThat(guests.open(other)).isPresent();
        jdbc.sql("update exchange_guest set expires_at = ? where name = 'Zweiter Gast' and round_id = ?")
                .params(Timestamp.from(Instant.now(clock)), round)
                .update();
        assertThat(guests.open(other)).isEmpty();
        assertThat(jdbc.sql("select count(*) from exchange_guest where encode(hash, 'escape') like ?")
                        .param("%" + other + "%")
                        .query(Integer.class)
                        .single())
                .as("only the hash is kept")
                .isZero();
    }

    @Test
    void findsSharedTopicsInPublicProposalsOnly() {
        ACommittee other = committees.found();
        String word = "Quellwort" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        aPractice.resolution(committee, word + " gemeinsam ordnen " + word + "plan", false);
        aPractice.resolution(other, word + " gemeinsam ordnen " + word + "plan", false);
        String hidden = "Geheimwort" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        aPractice.resolution(committee, hidden + " besetzen", true);
        aPractice.resolution(other, hidden + " besetzen", true);

        List<SharedTopic> shared = listing.shared(round, committee.office());
        assertThat(shared.stream().flatMap(topic -> topic.sources().stream()))
                .extracting(SharedTopic.Source::title)
                .anyMatch(title -> title.contains(word))
                .noneMatch(title -> title.contains(hidden));
    }

    @Test
    void findsSharedTopicsByTheFiguresThatPublicProposalsRestOn() {
        ACommittee other = committees.found();
        UUID indicator = aCitation.indicator("Schulabgänger ohne Abschluss", committee);
        UUID own = proposal(committee, false);
        UUID theirs = proposal(other, false);
        UUID hidden = proposal(other, true);
        aCitation.cite(own, indicator, committee);
        aCitation.cite(hidden, indicator, other);
        assertThat(sharedWith(own)).as("the only other one is closed").isEmpty();

        aCitation.cite(theirs, indicator, other);

        assertThat(sharedWith(own)).singleElement().satisfies(topic -> {
            assertThat(topic.figures()).containsExactly("Schulabgänger ohne Abschluss");
            assertThat(topic.words()).isEmpty();
            assertThat(topic.sources()).extracting(SharedTopic.Source::proposal).containsExactlyInAnyOrder(own, theirs);
        });
    }

    @Test
    void asksOnceForTheFiguresOfAllProposals() {
        ACommittee other = committees.found();
        UUID indicator = aCitation.indicator("Geburten", committee);
        Runnable looking = () -> listing.shared(round, committee.office());
        List<String> before = Statements.of(looking);
        for (ACommittee each : List.of(committee, other, committee, other)) {
            aCitation.cite(proposal(each, false), indicator, each);
        }
        assertThat(Statements.of(looking)).hasSameSizeAs(before);
    }

    private List<SharedTopic> sharedWith(UUID proposal) {
        return listing.shared(round, committee.office()).stream()
                .filter(topic -> topic.sources().stream()
                        .anyMatch(source -> source.proposal().equals(proposal)))
                .toList();
    }

    /** One whose words no other proposal has. */
    private UUID proposal(ACommittee before, boolean closed) {
        String own = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "wort";
        return aProposal.accepted(
                before,
                new ProposalText(own, "Sachverhalt", own + "antrag", "", "", closed, Set.of(ACommittee.GOERLITZ)));
    }

    @Test
    void countsTopicsByGuestAndNotByName() {
        String one = secret("Hochschule");
        String other = secret("Hochschule");
        for (int topic = 0; topic < 5; topic++) {
            guests.propose(one, "Thema " + topic, "");
        }
        breaks("TopicsOfAGuestMustBeFew", () -> guests.propose(one, "Noch eines", ""));
        assertThat(guests.propose(other, "Das erste eigene", "")).isTrue();
    }

    @Test
    void letsAGuestDoNothingInTheRoundOfAnother() {
        String own = secret("Gast");
        UUID elsewhere = management.call(
                committee.id(),
                "Andere Runde",
                clock.instant().plus(Duration.ofDays(40)),
                60,
                "Bautzen",
                today().plusDays(10),
                committee.office());
        guests.propose(own, "Nur für meine Runde", "");
        guests.answer(own, true);
        assertThat(listing.view(elsewhere, committee.office()).topics()).isEmpty();
        UUID guest = view().guests().getFirst().id();
        guests.revoke(elsewhere, guest, committee.office());
        assertThat(guests.open(own)).as("ended for another round").isPresent();
    }

    @Test
    void takesNothingFromALinkThatIsEndedMeanwhile() throws Exception {
        String secret = secret("Gast");
        UUID guest = view().guests().getFirst().id();
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<?> office = both.submit(() -> transaction.executeWithoutResult(status -> {
                guests.revoke(round, guest, committee.office());
                ended.countDown();
                awaitLock(asked);
            }));
            Future<Boolean> topic = both.submit(() -> {
                ended.await();
                asked.countDown();
                return guests.propose(secret, "Zu spät", "");
            });
            office.get();
            assertThat(topic.get()).isFalse();
        }
        assertThat(view().topics()).isEmpty();
    }

    /** Until the other one waits for the round. */
    private void awaitLock(CountDownLatch asked) {
        await().until(() -> asked.getCount() == 0
                && jdbc.sql("select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query like '%exchange_round%')")
                        .query(Boolean.class)
                        .single());
    }

    @Test
    void movesWithItsLinksAndItsEntryInCalendars() {
        String secret = secret("Gast");
        RoundEntry before = calendar.find(round).orElseThrow();
        Instant later = clock.instant().plus(Duration.ofDays(60)).truncatedTo(ChronoUnit.MINUTES);
        management.move(round, later, 90, "Görlitz", committee.office());
        RoundEntry after = calendar.find(round).orElseThrow();
        assertThat(after.startsAt()).isEqualTo(later);
        assertThat(after.place()).isEqualTo("Görlitz");
        assertThat(after.changes()).isGreaterThan(before.changes());
        assertThat(view().guests().getFirst().expiresAt())
                .isEqualTo(after.endsAt().plus(Duration.ofDays(14)));
        assertThat(guests.open(secret).orElseThrow().round().minutes()).isEqualTo(90);

        breaks(
                "RoundMustLieAhead",
                () -> management.move(
                        round, clock.instant().plus(Duration.ofDays(2)), 90, "Görlitz", committee.office()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.move(round, later, 60, "x", committee.member(ACommittee.BAUTZEN)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> management.move(round, later, 60, "x", committees.officeOf("RHEIN")));
        management.cancel(round, "Zu wenige", committee.office());
        breaks("RoundMustStandThere", () -> management.move(round, later, 60, "x", committee.office()));
        assertThat(guests.open(secret).orElseThrow().cancelled()).isEqualTo("Zu wenige");
        breaks("RoundMustStandThere", () -> guests.answer(secret, true));
    }

    @Test
    void isInTheCalendarsOfItsCommitteeOnly() {
        Instant now = clock.instant();
        Actor.Person member = committee.member(ACommittee.GOERLITZ);
        assertThat(calendar.of(member, null, now, 1000))
                .extracting(RoundEntry::id)
                .contains(round);
        assertThat(calendar.of(member, committee.id(), now, 1000))
                .extracting(RoundEntry::id)
                .containsExactly(round);
        for (Actor.Person other : List.of(
                committees.stranger(),
                committees.officeOf("RHEIN"),
                committees.found().member(ACommittee.GOERLITZ))) {
            assertThat(calendar.of(other, null, now, 1000))
                    .extracting(RoundEntry::id)
                    .doesNotContain(round);
            assertThat(calendar.of(other, committee.id(), now, 1000)).isEmpty();
        }
    }

    @Test
    void keepsOneUidAndTakesTheEntryOutWhenItIsCancelled() {
        invited();
        String sent = RoundEvents.mailed(
                calendar.find(round).orElseThrow(), "conclusum@localhost", Locale.GERMAN, clock.instant());
        assertThat(sent)
                .contains("METHOD:PUBLISH", "UID:exchange-" + round + "@conclusum", "STATUS:CONFIRMED", "Ganztag");
        management.cancel(round, "Zu wenige", committee.office());
        String cancelled = RoundEvents.mailed(
                calendar.find(round).orElseThrow(), "conclusum@localhost", Locale.GERMAN, clock.instant());
        assertThat(cancelled).contains("METHOD:CANCEL", "UID:exchange-" + round + "@conclusum", "STATUS:CANCELLED");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        for (String address :
                List.of("a@b", "zwei@example.org,drei@example.org", "x@example.org\r\nBcc: y@example.org")) {
            breaks(
                    "GuestAddressMustBeValid",
                    () -> guests.invite(
                            round, new GuestInvitation("Gast", address, Locale.GERMAN), committee.office()));
        }
    }

    @Test
    void forgetsTheAddressWithTheLink() {
        guests.invite(round, new GuestInvitation("Eins", "eins@example.org", Locale.GERMAN), committee.office());
        guests.invite(round, new GuestInvitation("Zwei", "zwei@example.org", Locale.ENGLISH), committee.office());
        assertThat(guests.addresses(round)).extracting(GuestAddress::email).hasSize(2);
        guests.revoke(
                round,
                view().guests().stream()
                        .filter(guest -> guest.name().equals("Eins"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                committee.office());
        jdbc.sql("update exchange_guest set expires_at = ? where name = 'Zwei' and round_id = ?")
                .params(Timestamp.from(Instant.now(clock)), round)
                .update();
        assertThat(guests.addresses(round)).isEmpty();
        forgetting.forget();
        assertThat(view().guests()).extracting(Guest::email).containsOnlyNulls();
    }
}
