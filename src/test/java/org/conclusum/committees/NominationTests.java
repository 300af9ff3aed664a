package org.conclusum.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class NominationTests {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Actor COORDINATOR = new Actor.Person(UUID.randomUUID(), "Koordination");
    private static final Nominee ANNA = Nominee.of(UUID.randomUUID(), "Anna");
    private static final Nominee BELA = Nominee.newcomer("Béla", "bela@example.org");

    private final Nomination nomination = new Nomination(
            UUID.randomUUID(),
            UUID.randomUUID(),
            NominationOccasion.FOUNDING,
            "coordinator:14626",
            DAY,
            DAY.plusDays(14),
            NOW);

    @Test
    void isAskedThenNamedThenRecorded() {
        name(ANNA, BELA);
        assertThat(nomination.state()).isEqualTo(NominationState.NAMED);
        UUID opened = UUID.randomUUID();

        nomination.record(List.of(ANNA.account(), opened), COORDINATOR, NOW);

        assertThat(nomination.state()).isEqualTo(NominationState.RECORDED);
        assertThat(nomination.nominees()).extracting(Nominee::account).containsExactly(ANNA.account(), opened);
    }

    @Test
    void needsADelegateWithANameAndAnAddress() {
        assertBroken("DelegateMustBeNamed", () -> name());
        assertBroken("NomineeMustHaveAName", () -> name(Nominee.newcomer(" ", "a@example.org")));
        assertBroken("NomineeMustBeReachable", () -> name(Nominee.newcomer("Anna", "nowhere")));
        assertBroken("PersonMustSitOnce", () -> name(BELA, Nominee.newcomer("B.", "BELA@example.org")));
        assertBroken("PersonMustSitOnce", () -> name(ANNA, ANNA));
    }

    @Test
    void mayBeAnsweredAnewUntilItIsRecorded() {
        name(ANNA);
        name(BELA);

        assertThat(nomination.nominees()).containsExactly(BELA);
        nomination.record(List.of(UUID.randomUUID()), COORDINATOR, NOW);
        assertBroken("NominationMustBeOpen", () -> name(ANNA));
    }

    @Test
    void goesBackWithAReasonAndANewDay() {
        assertBroken("NominationMustBeAnswered", () -> nomination.returnForNaming("Bitte mit Vertretung", DAY));
        name(ANNA);
        assertBroken("ChangeMustBeReasoned", () -> nomination.returnForNaming(" ", DAY));

        nomination.returnForNaming("Bitte mit Vertretung", DAY.plusDays(30));

        assertThat(nomination.state()).isEqualTo(NominationState.ASKED);
        assertThat(nomination.due()).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void lapsesOnceAndIsNotRecordedThen() {
        name(ANNA);
        nomination.lapse(COORDINATOR, NOW);

        assertBroken("NominationMustBeOpen", () -> nomination.lapse(COORDINATOR, NOW));
        assertBroken("NominationMustBeAnswered", () -> nomination.record(List.of(), COORDINATOR, NOW));
    }

    @Test
    void aProposalOfItsOwnSaysWhy() {
        assertBroken("ChangeMustBeReasoned", () -> nomination.propose(List.of(ANNA), "Görlitz", "", COORDINATOR, NOW));
    }

    private void name(Nominee... people) {
        nomination.name(List.of(people), "Görlitz", COORDINATOR, NOW);
    }

    private static void assertBroken(String rule, Runnable change) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(change::run)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }
}
