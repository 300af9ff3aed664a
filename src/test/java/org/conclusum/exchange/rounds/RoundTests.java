package org.conclusum.exchange.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.exchange.APractice;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.worklist.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class RoundTests {

    @Autowired
    private ExchangeManagement management;

    @Autowired
    private RoundListing listing;

    @Autowired
    private RoundGuests guests;

    @Autowired
    private RoundWorklist worklist;

    @Autowired
    private APractice aPractice;

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

    private String secret(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void invited() {
        UUID topic = management.propose(round, "Ganztag", "", committee.member(ACommittee.GOERLITZ));
        management.closeTopics(round, committee.office());
        management.arrange(round, List.of(topic), committee.office());
        management.invite(round, committee.office());
    }

    @Test
    void goesFromTheCallToTheReport() {
        UUID practice = aPractice.published(committee, "Ganztag " + UUID.randomUUID());
        breaks("RoundMustStandThere", () -> management.invite(round, committee.office()));
        invited();
        assertThat(view().programme()).extracting(Topic::title).containsExactly("Ganztag");
        breaks("RoundTextMustBeGiven", () -> management.hold(round, " ", committee.office()));
        management.hold(round, "Vier Kommunen teilen sich eine Ausschreibung.", committee.office());
        UUID step = management.agree(
                round, "Muster verschicken", "coordinator:14626", today().plusDays(7), committee.office());
        management.link(round, practice, committee.office());

        Actor.Person goerlitz = committees.coordinatorOf(ACommittee.GOERLITZ);
        assertThat(worklist.openFor(goerlitz, 1000)).extracting(WorkItem::route).contains("exchange/rounds/" + round);
        management.finish(round, step, goerlitz);
        assertThat(worklist.openFor(goerlitz, 1000))
                .extracting(WorkItem::route)
                .doesNotContain("exchange/rounds/" + round);

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
    void isForThoseAroundTheCommittee() {
        Actor.Person stranger = committees.stranger();
        assertThat(listing.all(stranger)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(round, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.propose(round, "x", "", stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> management.cancel(round, "x", committees.officeOf("RHEIN")));
        Actor.Person member = committee.member(ACommittee.BAUTZEN);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.cancel(round, "x", member));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> guests.invite(round, "x", member));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.propose(round, "x", "", committee.auditor()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.call(committee.id(), "x", clock.instant(), 60, "x", today(), member));
        guests.invite(round, "Hochschule", committee.office());
        assertThat(listing.view(round, member).guests())
                .as("guests are the office's business")
                .isEmpty();
        assertThat(listing.shared(round, member)).isEmpty();
    }

    @Test
    void opensToAGuestOnlyWhatAGuestNeeds() {
        String secret = secret(guests.invite(round, "Hochschule Zittau", committee.office()));
        guests.invite(round, "Kammer", committee.office());
        management.propose(round, "Interner Vorschlag", "vertraulich gemeint", committee.member(ACommittee.GOERLITZ));

        GuestPart part = guests.open(secret).orElseThrow();
        assertThat(part.programme()).as("topics before the programme stands").isEmpty();
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
        assertThat(later.programme()).containsExactly("Ganztag");
        management.hold(round, "Protokoll nur für innen", committee.office());
        assertThat(guests.open(secret).orElseThrow().toString()).doesNotContain("Protokoll");
    }

    @Test
    void closesTheLinkWhenItIsRevokedOrOver() {
        String secret = secret(guests.invite(round, "Gast", committee.office()));
        assertThat(guests.open("nichts")).isEmpty();
        assertThat(guests.open("")).isEmpty();
        guests.revoke(round, view().guests().getFirst().id(), committee.office());
        assertThat(guests.open(secret)).isEmpty();
        assertThat(guests.propose(secret, "x", "")).isFalse();
        assertThat(guests.answer(secret, true)).isFalse();

        String other = secret(guests.invite(round, "Zweiter Gast", committee.office()));
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
}
