package org.conclusum.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ApplicationTest
class JournalListingTests {

    private static final Set<String> EVENTS = Set.of("SomethingHappened");

    @Autowired
    private JournalListing listing;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private SomethingHappened open;
    private SomethingHappened closed;
    private Instant since;

    @BeforeEach
    void write() {
        committee = fixture.found();
        since = clock.instant().minus(1, ChronoUnit.MINUTES);
        open = SomethingHappened.by(committee.office()).in(committee.id(), false);
        closed = SomethingHappened.by(committee.office()).in(committee.id(), true);
        events.publishEvent(open);
        events.publishEvent(closed);
    }

    @Test
    void tellsTheHistoryOfASubjectToThoseWhoTakePart() {
        for (Actor.Person person : List.of(
                committee.member(ACommittee.GOERLITZ),
                committee.substitute(ACommittee.GOERLITZ),
                committee.coordinator(ACommittee.GOERLITZ),
                committee.office(),
                committee.auditor())) {
            assertThat(listing.about(closed.proposal(), person, 0, 10))
                    .as(person.name())
                    .hasSize(1);
            assertThat(listing.count(closed.proposal(), person))
                    .as(person.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void tellsNothingOfClosedItemsToAdministratorsAndStrangers() {
        for (Actor.Person person : List.of(
                committee.administrator(), fixture.stranger(), fixture.found().member(ACommittee.GOERLITZ))) {
            assertThat(listing.about(closed.proposal(), person, 0, 10))
                    .as(person.name())
                    .isEmpty();
            assertThat(listing.count(closed.proposal(), person))
                    .as(person.name())
                    .isZero();
        }
    }

    @Test
    void bringsNewsOnlyFromCommitteesOneSeesInto() {
        assertThat(news(committee.member(ACommittee.GOERLITZ))).contains(open.proposal(), closed.proposal());
        assertThat(news(committee.administrator())).contains(open.proposal()).doesNotContain(closed.proposal());
        assertThat(news(fixture.stranger())).isEmpty();
        assertThat(news(fixture.found().member(ACommittee.GOERLITZ)))
                .doesNotContain(open.proposal(), closed.proposal());
    }

    @Test
    void withholdsFactsAndSubjectsOfClosedItemsFromAdministrators() {
        JournalFilter byOffice = new JournalFilter(null, committee.office().name(), "SomethingHappened");
        List<JournalLine> lines = listing.page(byOffice, committee.administrator(), 0, 200);
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.withheld()).isTrue();
            assertThat(line.subject()).isNull();
            assertThat(line.kind()).isNull();
            assertThat(line.committee()).isNull();
            assertThat(line.facts()).isEmpty();
        });
        assertThat(lines).noneSatisfy(line -> assertThat(line.subject()).isEqualTo(closed.proposal()));
        assertThat(lines).anySatisfy(line -> assertThat(line.subject()).isEqualTo(open.proposal()));
        assertThat(listing.page(byOffice, committee.auditor(), 0, 200))
                .anySatisfy(line -> assertThat(line.subject()).isEqualTo(closed.proposal()));
    }

    @Test
    void filtersByDayActorAndEvent() {
        LocalDate today = LocalDate.now(clock);
        assertThat(listing.page(new JournalFilter(today, "", "SomethingHappened"), committee.auditor(), 0, 5))
                .isNotEmpty();
        assertThat(listing.page(
                        new JournalFilter(today.minusYears(30), "", "SomethingHappened"), committee.auditor(), 0, 5))
                .isEmpty();
        assertThat(listing.page(new JournalFilter(null, "Niemand dieses Namens", ""), committee.auditor(), 0, 5))
                .isEmpty();
        assertThat(listing.page(new JournalFilter(null, "", "NothingHappened"), committee.auditor(), 0, 5))
                .isEmpty();
        assertThat(listing.events()).contains("SomethingHappened").doesNotHaveDuplicates();
    }

    @Test
    void showsTheJournalToNobodyElse() {
        for (Actor.Person person : List.of(committee.office(), committee.chair(), fixture.stranger())) {
            assertThatThrownBy(() -> listing.page(JournalFilter.none(), person, 0, 1))
                    .as(person.name())
                    .isInstanceOf(NotPermitted.class);
        }
    }

    private List<UUID> news(Actor.Person person) {
        return listing.news(EVENTS, since, person, 500).stream()
                .map(JournalLine::subject)
                .toList();
    }
}
