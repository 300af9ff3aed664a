package org.conclusum.exchange.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.exchange.APractice;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalDecided;
import org.conclusum.proposals.ProposalLookup;
import org.conclusum.proposals.ProposalText;
import org.conclusum.resolutions.ResolutionFailed;
import org.conclusum.resolutions.ResolutionIssued;
import org.conclusum.resolutions.ResolutionTookEffect;
import org.conclusum.testing.ACommittee;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class AdoptionTests {

    private static final List<AdaptedElement> ADAPTED = List.of(
            new AdaptedElement("Umlage", true, Treatment.KEEP, ""),
            new AdaptedElement("Sitz", false, Treatment.ADAPT, "reihum"));

    @Autowired
    private APractice aPractice;

    @Autowired
    private AdoptionManagement management;

    @Autowired
    private AdoptionListing listing;

    @Autowired
    private ProposalLookup proposals;

    @Autowired
    private CommitteeFixture committees;

    private ACommittee committee;
    private UUID practice;
    private Actor.Person taker;

    @BeforeEach
    void publish() {
        committee = committees.found();
        practice = aPractice.published(committee, "Umlage " + UUID.randomUUID());
        taker = committees.coordinatorOf(ACommittee.BAUTZEN);
    }

    private static void breaks(String rule, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(command)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    private UUID begun() {
        return management.begin(practice, ACommittee.BAUTZEN, committee.id(), taker);
    }

    private Adoption of(UUID adoption) {
        return listing.view(adoption, taker).adoption();
    }

    private void decide(UUID proposal, boolean adopted) {
        Actor procedure = new Actor.Procedure("ballot");
        management.on(new ProposalDecided(proposal, committee.id(), UUID.randomUUID(), adopted, false, procedure));
        if (adopted) {
            issue(proposal, false);
        }
    }

    private void issue(UUID proposal, boolean reserved) {
        management.on(new ResolutionIssued(
                UUID.randomUUID(), proposal, committee.id(), "T/1", reserved, false, new Actor.Procedure("ballot")));
    }

    @Test
    void waitsForTheHomeBodiesWhereTheyHaveTheLastWord() {
        Actor procedure = new Actor.Procedure("ratification");
        UUID adoption = begun();
        management.check(adoption, ADAPTED, taker);
        UUID proposal = management.openProposal(adoption, taker);
        issue(proposal, true);
        assertThat(of(adoption).stage()).isEqualTo(AdoptionStage.DECISION);
        management.on(new ResolutionTookEffect(UUID.randomUUID(), proposal, committee.id(), false, procedure));
        assertThat(of(adoption).stage()).isEqualTo(AdoptionStage.PILOT);
        management.on(new ResolutionFailed(UUID.randomUUID(), proposal, committee.id(), false, procedure));
        assertThat(of(adoption).stage()).as("decided once").isEqualTo(AdoptionStage.PILOT);
    }

    @Test
    void endsWhereTheHomeBodiesSayNo() {
        UUID adoption = begun();
        management.check(adoption, ADAPTED, taker);
        UUID proposal = management.openProposal(adoption, taker);
        issue(proposal, true);
        management.on(new ResolutionFailed(
                UUID.randomUUID(), proposal, committee.id(), false, new Actor.Procedure("ratification")));
        assertThat(of(adoption).stage()).isEqualTo(AdoptionStage.ENDED);
    }

    @Test
    void goesFromInterestThroughAnOwnProposalToRoutineAndFeedback() {
        UUID adoption = begun();
        management.check(adoption, ADAPTED, taker);
        UUID proposal = management.openProposal(adoption, taker);

        ProposalText text = proposals.text(proposal);
        assertThat(text.title()).startsWith("Übernahme: Umlage");
        assertThat(text.motion()).contains("Sitz").contains("reihum");
        assertThat(listing.ofProposal(proposal)).get().satisfies(row -> assertThat(row.id())
                .isEqualTo(adoption));
        breaks("OneProposalForAnAdoption", () -> management.openProposal(adoption, taker));

        decide(proposal, true);
        assertThat(of(adoption).stage()).isEqualTo(AdoptionStage.PILOT);
        assertThat(of(adoption).pilotUntil()).isNotNull();
        decide(proposal, true);
        management.settle(adoption, "Vier Stellen sind besetzt.", taker);
        management.tell(adoption, "Der Schlüssel war strittig, der Rest trug.", taker);

        assertThat(of(adoption).feedback()).contains("Schlüssel");
        breaks("AdoptionMustStandThere", () -> management.tell(adoption, "Noch einmal", taker));
        assertThat(listing.view(adoption, taker).steps())
                .extracting(AdoptionStep::stage)
                .containsExactly(
                        AdoptionStage.CHECK, AdoptionStage.DECISION, AdoptionStage.PILOT, AdoptionStage.ROUTINE);
        assertThat(listing.figures().at(AdoptionStage.ROUTINE)).isPositive();
        assertThat(listing.figures().daysToDecision()).isNotNull();
    }

    @Test
    void endsWithAReasonWhereTheCommitteeSaysNo() {
        UUID adoption = begun();
        management.check(adoption, ADAPTED, taker);
        UUID proposal = management.openProposal(adoption, taker);
        decide(proposal, false);

        assertThat(of(adoption).stage()).isEqualTo(AdoptionStage.ENDED);
        assertThat(of(adoption).endReason()).isNotBlank();
        management.tell(adoption, "Die Mehrheit wollte keinen Vertrag.", taker);
    }

    @Test
    void keepsTheOrderOfItsSteps() {
        UUID adoption = begun();
        breaks("AdoptionMustStandThere", () -> management.settle(adoption, "läuft", taker));
        breaks("AdoptionMustStandThere", () -> management.openProposal(adoption, taker));
        breaks("AdoptionMustStandThere", () -> management.tell(adoption, "so", taker));
        breaks("AdoptionTextMustBeGiven", () -> management.end(adoption, "  ", taker));
        management.end(adoption, "Passt nicht zu unserer Größe.", taker);
        breaks("AdoptionMustStandThere", () -> management.end(adoption, "noch einmal", taker));
        breaks("AdoptionMustStandThere", () -> management.check(adoption, ADAPTED, taker));
        assertThat(begun()).as("a second try after the first ended").isNotEqualTo(adoption);
    }

    @Test
    void keepsCoreElements() {
        breaks("CoreElementsMustBeKept", () -> new AdaptedElement("Umlage", true, Treatment.DROP, "zu teuer"));
        breaks("CoreElementsMustBeKept", () -> new AdaptedElement("Umlage", true, Treatment.ADAPT, " "));
        assertThat(new AdaptedElement("Umlage", true, Treatment.ADAPT, "halb").note())
                .isEqualTo("halb");
    }

    @Test
    void isBegunOnceAndNotByTheGiver() {
        begun();
        breaks("TakerMustNotHaveItYet", this::begun);
        breaks(
                "TakerMustNotHaveItYet",
                () -> management.begin(practice, ACommittee.GOERLITZ, committee.id(), aPractice.writer()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.begin(practice, ACommittee.COTTBUS, committee.id(), taker));
        UUID draft = aPractice.drafted(committee, "Noch nicht " + UUID.randomUUID());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> management.begin(draft, ACommittee.BAUTZEN, committee.id(), taker));
    }

    @Test
    void isHiddenFromStrangersWhileItIsNotTried() {
        UUID adoption = begun();
        Actor.Person stranger = committees.stranger();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(adoption, stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> management.end(adoption, "nein", stranger));
        assertThat(listing.ofPractice(practice, stranger)).isEmpty();
        assertThat(listing.page(stranger, 0, 1000)).extracting(AdoptionRow::id).doesNotContain(adoption);
        assertThat(listing.ofPractice(practice, aPractice.writer()))
                .as("the giver")
                .hasSize(1);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.end(adoption, "nein", aPractice.reviewer()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.check(adoption, ADAPTED, committees.holderOf(Grant.of(Role.AUDITOR))));

        management.check(adoption, ADAPTED, committee.office());
        assertThatExceptionOfType(NotPermitted.class)
                .as("the office does not draft proposals of municipalities")
                .isThrownBy(() -> management.openProposal(adoption, committee.office()));
        decide(management.openProposal(adoption, taker), true);
        assertThat(listing.ofPractice(practice, stranger)).hasSize(1);
        assertThat(listing.page(stranger, 0, 1)).extracting(AdoptionRow::id).containsExactly(adoption);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.view(adoption, stranger));
    }

    @Test
    void isListedPageByPageAsFarAsEachMaySeeIt() {
        UUID adoption = begun();
        UUID other = aPractice.published(committees.found(), "Anderes " + UUID.randomUUID());
        for (Actor.Person insider : List.of(
                aPractice.writer(),
                committee.office(),
                aPractice.reviewer(),
                committee.member(ACommittee.COTTBUS),
                committees.holderOf(Grant.of(Role.AUDITOR)),
                committees.holderOf(Grant.of(Role.ADMINISTRATOR)))) {
            assertThat(listing.page(insider, 0, 1))
                    .as(insider.name())
                    .extracting(AdoptionRow::id)
                    .containsExactly(adoption);
            assertThat(listing.ofPractice(other, insider)).isEmpty();
        }
        assertThat(Statements.of(() -> listing.page(aPractice.writer(), 0, 10)))
                .filteredOn(statement -> statement.contains("from adoption"))
                .hasSize(1);
    }

    @Test
    void isRemindedByProceduresOnly() {
        UUID adoption = begun();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> management.remind(adoption, taker));
        management.remind(adoption, new Actor.Procedure("adoption"));
        management.remind(UUID.randomUUID(), new Actor.Procedure("adoption"));
    }
}
