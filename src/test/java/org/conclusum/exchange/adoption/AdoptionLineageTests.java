package org.conclusum.exchange.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.exchange.APractice;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticeSection;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.resolutions.ResolutionIssued;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AdoptionLineageTests {

    private static final List<AdaptedElement> ADAPTED = List.of(
            new AdaptedElement("Umlage", true, Treatment.KEEP, ""),
            new AdaptedElement("Sitz", false, Treatment.DROP, "gibt es schon"));

    @Autowired
    private APractice aPractice;

    @Autowired
    private AdoptionManagement management;

    @Autowired
    private AdoptionLineage lineages;

    @Autowired
    private PracticeManagement practices;

    @Autowired
    private PracticeListing library;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ACommittee committee;
    private Actor.Person bautzen;
    private UUID first;

    @BeforeEach
    void publish() {
        committee = committees.found();
        bautzen = committees.coordinatorOf(ACommittee.BAUTZEN);
        first = aPractice.published(committee, "Umlage " + UUID.randomUUID());
    }

    private UUID inRoutine(UUID practice, String taker, Actor.Person coordinator) {
        UUID adoption = management.begin(practice, taker, committee.id(), coordinator);
        management.check(adoption, ADAPTED, coordinator);
        UUID proposal = management.openProposal(adoption, coordinator);
        management.on(new ResolutionIssued(
                UUID.randomUUID(), proposal, committee.id(), "T/1", false, false, new Actor.Procedure("ballot")));
        management.settle(adoption, "Läuft in elf Gemeinden.", coordinator);
        return adoption;
    }

    private UUID passedOn(UUID adoption, Actor.Person coordinator) {
        UUID practice = management.passOn(adoption, coordinator);
        PracticeContent own = library.view(practice, coordinator).content();
        assertThat(own.section(PracticeSection.AFTER)).isEqualTo("Läuft in elf Gemeinden.");
        assertThat(own.elements()).extracting("name").containsExactly("Umlage");
        practices.write(practice, APractice.complete("Umlage, angepasst " + UUID.randomUUID()), 1, coordinator);
        practices.propose(practice, coordinator);
        practices.consent(practice, coordinator);
        practices.publish(practice, LocalDate.now(clock).plusYears(1), aPractice.reviewer());
        return practice;
    }

    @Test
    void followsAPracticeOverSeveralStepsFromWhereverItIsLookedAt() {
        UUID adoption = inRoutine(first, ACommittee.BAUTZEN, bautzen);
        UUID second = passedOn(adoption, bautzen);
        Actor.Person cottbus = committees.coordinatorOf(ACommittee.COTTBUS);
        UUID third = passedOn(inRoutine(second, ACommittee.COTTBUS, cottbus), cottbus);
        UUID last = management.begin(third, ACommittee.GOERLITZ, committee.id(), aPractice.writer());

        for (UUID looked : List.of(first, second, third)) {
            Lineage lineage = lineages.of(looked, bautzen);
            assertThat(lineage.practice()).as("begins with the first giver").isEqualTo(first);
            assertThat(lineage.adoptions().map(AdoptionRow::practice)).containsExactly(first, second, third);
            assertThat(lineage.adoptions().map(AdoptionRow::id)).endsWith(last).startsWith(adoption);
        }
        Lineage strangers = lineages.of(third, committees.stranger());
        assertThat(strangers.adoptions().map(AdoptionRow::id))
                .as("what is only checked is not for strangers")
                .hasSize(2)
                .doesNotContain(last);
    }

    @Test
    void endsWhereAPracticeWasWithdrawnOrIsNotPublished() {
        UUID adoption = inRoutine(first, ACommittee.BAUTZEN, bautzen);
        UUID draft = management.passOn(adoption, bautzen);
        assertThat(lineages.of(first, bautzen).branches())
                .singleElement()
                .satisfies(branch -> assertThat(branch.passedOn()).isEmpty());
        assertThat(library.ofAdoption(adoption, bautzen)).contains(draft);
        assertThat(library.ofAdoption(adoption, committees.stranger())).isEmpty();
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.passOn(adoption, bautzen))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.OnePracticeForAnAdoption"));
        practices.withdraw(draft, bautzen);
        management.passOn(adoption, bautzen);
    }

    @Test
    void isPassedOnOnlyFromRoutineAndByTheTaker() {
        UUID adoption = management.begin(first, ACommittee.BAUTZEN, committee.id(), bautzen);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.passOn(adoption, bautzen))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.AdoptionMustStandThere"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.passOn(adoption, committees.stranger()));
    }

    @Test
    void comesFromTheAdoptionOnWhoseProposalTheResolutionDecided() {
        UUID adoption = inRoutine(first, ACommittee.BAUTZEN, bautzen);
        UUID resolution = aPractice.resolution(committee, "Umlage auch hier", false);
        jdbc.sql("update adoption set proposal_id = (select proposal_id from resolution where id = ?) where id = ?")
                .params(resolution, adoption)
                .update();
        UUID own = practices.fromResolution(resolution, committee.office());
        assertThat(library.ofAdoption(adoption, committee.office())).contains(own);
    }

    @Test
    void doesNotRunInACircle() {
        UUID adoption = inRoutine(first, ACommittee.BAUTZEN, bautzen);
        jdbc.sql("update practice set adoption_id = ? where id = ?")
                .params(adoption, first)
                .update();
        assertThat(lineages.of(first, bautzen).adoptions()).hasSize(1);
    }
}
