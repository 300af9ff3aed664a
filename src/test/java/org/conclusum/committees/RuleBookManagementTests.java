package org.conclusum.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.PerBegun;
import org.conclusum.committees.rules.SeatVotes;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class RuleBookManagementTests {

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private RuleBookManagement management;

    @Autowired
    private RuleBookListing listing;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private CommitteeDirectory directory;

    @Autowired
    private RuleBookWorklist worklist;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void releasesWhatTheOfficeWroteByTheAdministrator() {
        ACommittee committee = committees.found();
        LocalDate from = today().plusDays(10);
        UUID id = management.draft(committee.id(), next(committee).validFrom(from), committee.office());
        management.propose(id, 0, committee.office());
        management.release(id, 1, committee.administrator());

        assertThat(directory.ruleBookOn(committee.id(), from.minusDays(1)).number())
                .isEqualTo(1);
        RuleBook book = directory.ruleBookOn(committee.id(), from);
        assertThat(book.number()).isEqualTo(2);
        assertThat(book.decision()).isEqualTo(DecisionRules.twoThirds());
        assertThat(events(committee.id())).containsExactly("RuleBookDrafted", "RuleBookProposed", "RuleBookReleased");
    }

    @Test
    void refusesTheReleaseByWhoeverWroteItAndTheDatabaseDoesToo() {
        ACommittee committee = committees.found();
        UUID id = management.draft(committee.id(), next(committee), committee.office());
        management.propose(id, 0, committee.office());

        assertBreaks("ReleaserMustNotBeAWriter", () -> management.release(id, 1, committee.office()));
        assertThatThrownBy(() -> jdbc.sql("update rule_book set released_by_id = ? where id = ?")
                        .params(committee.office().account(), id)
                        .update())
                .hasMessageContaining("rule_book_released_by_a_second");
    }

    @Test
    void isClosedToStrangersMembersAndOtherOffices() {
        ACommittee committee = committees.found();
        UUID id = management.draft(committee.id(), next(committee), committee.office());
        for (Actor.Person other :
                List.of(committees.stranger(), committee.chair(), committee.auditor(), committees.officeOf("RHEIN"))) {
            assertRefused(() -> management.draft(committee.id(), next(committee), other));
            assertRefused(() -> management.save(id, next(committee), 0, other));
            assertRefused(() -> management.propose(id, 0, other));
            assertRefused(() -> management.sendBack(id, 0, other));
            assertRefused(() -> management.release(id, 0, other));
            assertRefused(() -> management.withdraw(id, 0, other));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(id, other));
        }
        assertThat(listing.ofCommittee(committee.id(), committee.chair())).hasSize(1);
        assertThat(listing.ofCommittee(committee.id(), committees.stranger())).isEmpty();
        assertThat(listing.ofCommittee(committee.id(), committee.office())).hasSize(2);
    }

    @Test
    void writesTheNextVersionInOnePlace() {
        ACommittee committee = committees.found();
        UUID id = management.draft(committee.id(), next(committee), committee.office());
        assertBreaks(
                "OneDraftAtATime", () -> management.draft(committee.id(), next(committee), committee.administrator()));

        management.withdraw(id, 0, committee.office());
        UUID another = management.draft(committee.id(), next(committee), committee.administrator());
        assertThat(listing.get(another, committee.office()).number()).isEqualTo(3);
    }

    @Test
    void letsOnlyOneOfTwoSimultaneousDraftsBegin() throws Exception {
        ACommittee committee = committees.found();
        Callable<String> drafting = () -> {
            try {
                management.draft(committee.id(), next(committee), committee.office());
                return "drafted";
            } catch (RuleViolated broken) {
                return broken.messageKey();
            }
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<String> ends = threads.invokeAll(List.of(drafting, drafting)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(ends).containsExactlyInAnyOrder("drafted", "rule.OneDraftAtATime");
        }
    }

    @Test
    void saysThatAnotherChangedTheDraftMeanwhile() {
        ACommittee committee = committees.found();
        UUID id = management.draft(committee.id(), next(committee), committee.office());
        assertThat(management.save(id, next(committee).titled("Andere"), 0, committee.administrator()))
                .isEqualTo(1);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> management.save(id, next(committee), 0, committee.office()));
    }

    @Test
    void namesOnlySeatsOfTheCommittee() {
        ACommittee committee = committees.found();
        DecisionRules foreign = new DecisionRules(
                null,
                Majority.simpleMajority().withVeto(List.of(UUID.randomUUID().toString())));
        UUID id = management.draft(committee.id(), next(committee).with(foreign), committee.office());
        assertBreaks("RulesMustNameSeatsOfTheCommittee", () -> management.propose(id, 0, committee.office()));

        DecisionRules own = new DecisionRules(
                null,
                Majority.simpleMajority()
                        .withVeto(List.of(committee.seat(ACommittee.COTTBUS).toString()))
                        .withRequiredYes(List.of(ACommittee.BAUTZEN)));
        management.save(id, next(committee).with(own), 0, committee.office());
        management.propose(id, 1, committee.office());
    }

    @Test
    void givesSeatsTheVotesOfTheVersionFromItsDayOn() {
        ACommittee committee = committees.found();
        LocalDate from = today().plusDays(30);
        RuleBookText text = next(committee).validFrom(from);
        SeatVotes votes = new SeatVotes(new PerBegun(75_000, 6, 1), LocalDate.of(2018, 12, 31));
        UUID id =
                management.draft(committee.id(), text.with(text.procedure().withSeatVotes(votes)), committee.office());
        management.propose(id, 0, committee.office());
        management.release(id, 1, committee.administrator());

        UUID bautzen = committee.seat(ACommittee.BAUTZEN);
        assertThat(weight(committee, bautzen, from.minusDays(1))).isEqualTo(Fraction.ONE);
        assertThat(weight(committee, bautzen, from))
                .as("300880 inhabitants in 2018")
                .isEqualTo(Fraction.of(6));

        UUID added = founding.addSeat(
                committee.id(),
                8,
                "Kreis Düren",
                "05358",
                true,
                Fraction.ONE,
                null,
                CommitteeFixture.SINCE,
                CommitteeFixture.FOUNDER);
        assertThat(weight(committee, added, from))
                .as("263722 inhabitants in 2018")
                .isEqualTo(Fraction.of(5));

        UUID plain = management.draft(committee.id(), next(committee).validFrom(from.plusDays(30)), committee.office());
        management.propose(plain, 0, committee.office());
        management.release(plain, 1, committee.administrator());
        assertThat(weight(committee, bautzen, from.plusDays(29))).isEqualTo(Fraction.of(6));
        assertThat(weight(committee, bautzen, from.plusDays(30))).isEqualTo(Fraction.ONE);
    }

    @Test
    void doesNotReckonWithInhabitantsThatNobodyKnows() {
        ACommittee committee = committees.found();
        SeatVotes votes = new SeatVotes(new PerBegun(75_000, 6, 1), LocalDate.of(1990, 12, 31));
        RuleBookText text = next(committee);
        UUID id =
                management.draft(committee.id(), text.with(text.procedure().withSeatVotes(votes)), committee.office());
        assertBreaks("PopulationMustBeKnown", () -> management.propose(id, 0, committee.office()));
        assertThat(listing.get(id, committee.office()).state()).isEqualTo(RuleBookState.DRAFT);
    }

    @Test
    void opensToTheAdministratorAsSecondPersonEvenWithoutAnOffice() {
        ACommittee committee = committees.found();
        Actor.Person colleague = committees.person("Zweite im Büro", Set.of(Grant.of(Role.OFFICE, "LAUSITZ")));
        UUID id = management.draft(committee.id(), next(committee), committee.office());
        management.propose(id, 0, committee.office());
        assertThat(listing.get(id, colleague).awaitsReleaseBy(colleague.account()))
                .isTrue();
        management.release(id, 1, colleague);
        assertThat(waiting(id, colleague)).isFalse();
        assertThat(directory.ruleBookOn(committee.id(), today()).number()).isEqualTo(2);
    }

    private boolean waiting(UUID version, Actor.Person person) {
        return worklist.openFor(person, 1000).stream()
                .anyMatch(item -> item.id().equals(version.toString()));
    }

    private RuleBookText next(ACommittee committee) {
        return listing.beginning(committee.id(), "Geschäftsordnung, Fassung 2")
                .validFrom(today())
                .with(DecisionRules.twoThirds());
    }

    private Fraction weight(ACommittee committee, UUID seat, LocalDate day) {
        return directory.seatsOn(committee.id(), day).stream()
                .filter(row -> row.id().equals(seat))
                .map(SeatRow::weight)
                .findFirst()
                .orElseThrow();
    }

    private List<String> events(UUID committee) {
        return jdbc.sql("select event from journal_entry where committee_id = ? and event like 'RuleBook%' order by id")
                .param(committee)
                .query(String.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(ThrowingCallable action) {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(action);
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }
}
