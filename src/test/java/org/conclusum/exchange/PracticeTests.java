package org.conclusum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

class PracticeTests {

    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Actor.Person WRITER = new Actor.Person(UUID.randomUUID(), "Schreibt");
    private static final Actor.Person GIVER = new Actor.Person(UUID.randomUUID(), "Gibt");
    private static final Actor.Person REVIEWER = new Actor.Person(UUID.randomUUID(), "Prüft");

    private static Practice drafted() {
        return Practice.begin(
                UUID.randomUUID(), "14626", "Landkreis Görlitz", null, APractice.complete("Bildungsbüro"), WRITER, NOW);
    }

    private static Practice agreed() {
        return drafted().propose(WRITER, NOW).agree(new Consent(GIVER.account(), "Gibt", NOW), GIVER, NOW);
    }

    private static void breaks(String rule, ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(command)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    @Test
    void isPublishedByAThirdPersonWithTheGiversConsent() {
        Practice published = agreed().publish(TODAY.plusDays(1), TODAY, REVIEWER, NOW);

        assertThat(published.state()).isEqualTo(PracticeState.PUBLISHED);
        assertThat(published.edition()).isEqualTo(1);
        assertThat(published.isOpen()).isTrue();
    }

    @Test
    void isNotPublishedByAWriterOrTheOneWhoConsented() {
        breaks("PracticeReviewerMustNotBeAWriter", () -> agreed().publish(TODAY.plusDays(1), TODAY, WRITER, NOW));
        breaks("PracticeReviewerMustNotBeAWriter", () -> agreed().publish(TODAY.plusDays(1), TODAY, GIVER, NOW));
    }

    @Test
    void isNotPublishedWithoutConsentOrWithoutADayToCome() {
        breaks(
                "GiverMustConsent",
                () -> drafted().propose(WRITER, NOW).publish(TODAY.plusDays(1), TODAY, REVIEWER, NOW));
        breaks("NextReviewMustLieAhead", () -> agreed().publish(TODAY, TODAY, REVIEWER, NOW));
        breaks("PracticeMustBeProposed", () -> drafted().publish(TODAY.plusDays(1), TODAY, REVIEWER, NOW));
    }

    @Test
    void forgetsTheConsentWhenTheWordsChange() {
        Practice back = agreed().sendBack("Zahlen fehlen", REVIEWER, NOW);

        assertThat(back.consent()).isNull();
        assertThat(back.remark()).isEqualTo("Zahlen fehlen");
        assertThat(back.propose(WRITER, NOW).consent()).isNull();
        assertThat(back.propose(WRITER, NOW).remark()).isNull();
    }

    @Test
    void isProposedOnlyWhenItSaysEnough() {
        Practice named = Practice.begin(
                UUID.randomUUID(), "14626", "Görlitz", null, PracticeContent.named("Nur ein Name"), WRITER, NOW);
        breaks("PracticeMustBeComplete", () -> named.propose(WRITER, NOW));
        breaks("PracticeMustHaveATitle", () -> PracticeContent.named("  "));
    }

    @Test
    void staysAsItIsOnceProposed() {
        Practice proposed = drafted().propose(WRITER, NOW);
        breaks(
                "PracticeMustBeADraft",
                () -> proposed.write(APractice.complete("Anders"), proposed.revision(), WRITER, NOW));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> drafted().write(APractice.complete("Anders"), 7, WRITER, NOW));
    }

    @Test
    void countsWritersAnewForTheNextEdition() {
        Practice next =
                agreed().publish(TODAY.plusDays(1), TODAY, REVIEWER, NOW).revise(GIVER, NOW);

        assertThat(next.writers()).containsExactly(GIVER.account());
        assertThat(next.isOpen()).as("the last edition stays readable").isTrue();
        assertThat(next.withdraw(GIVER, NOW).isOpen()).isFalse();
        breaks("PracticeMustNotBeWithdrawn", () -> next.withdraw(GIVER, NOW).withdraw(GIVER, NOW));
    }

    @Test
    void hasAnEnd() {
        String longest = "x".repeat(PracticeSection.LONGEST);
        assertThat(APractice.complete("x".repeat(PracticeContent.LONGEST_TITLE)).title())
                .hasSize(200);
        breaks("PracticeTextMustFit", () -> APractice.complete("x".repeat(PracticeContent.LONGEST_TITLE + 1)));
        PracticeContent content = APractice.complete("a");
        assertThat(with(content, Map.of(PracticeSection.GOAL, longest), 30).section(PracticeSection.GOAL))
                .hasSize(PracticeSection.LONGEST);
        breaks("PracticeTextMustFit", () -> with(content, Map.of(PracticeSection.GOAL, longest + "x"), 1));
        breaks("PracticeElementsMustBeFew", () -> with(content, Map.of(), 31));
    }

    private static PracticeContent with(PracticeContent content, Map<PracticeSection, String> sections, int elements) {
        return new PracticeContent(
                content.title(),
                "",
                content.field(),
                content.phase(),
                "",
                sections,
                IntStream.range(0, elements)
                        .mapToObj(number -> new PracticeElement(true, "E" + number, ""))
                        .toList(),
                content.resources(),
                content.evidence(),
                content.licence(),
                "",
                List.of(),
                null);
    }

    @Test
    void travelsWithoutLoss() {
        PracticeContent content = APractice.complete("Hin und zurück")
                .withModel(new PracticeModel("a.bpmn", "<x/>"))
                .withFiles(List.of(new PracticeFile(UUID.randomUUID(), "a.pdf", 12)));

        assertThat(PracticeJson.read(PracticeJson.write(content))).isEqualTo(content);
    }
}
