package org.conclusum.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModerationTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = TODAY.plusDays(10);

    private final Moderation begun = Moderation.open(UUID.randomUUID(), UUID.randomUUID(), NOW);

    private Moderation assessed() {
        return begun.withoutPositions().openRound(DUE, TODAY).closeRound().orElseThrow();
    }

    private static Conclusion conclusion(Conclusion.Kind kind, @Nullable Integer option, String note) {
        return new Conclusion(kind, option, note);
    }

    private static void assertBreaks(String rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(action)
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule." + rule));
    }

    @Test
    void goesFromIssuesOverPositionsAndARoundToAgreement() {
        Moderation invited = begun.invite(DUE, TODAY);
        assertThat(invited.phase()).isEqualTo(ModerationPhase.POSITIONS);
        assertThat(invited.due()).isEqualTo(DUE);
        Moderation drafting = invited.collected().orElseThrow();
        assertThat(drafting.due()).isNull();
        Moderation rating = drafting.openRound(DUE, TODAY);
        assertThat(rating.rounds()).isEqualTo(1);
        Moderation agreed =
                rating.closeRound().orElseThrow().conclude(conclusion(Conclusion.Kind.AGREED, 2, ""), 2, NOW);

        assertThat(agreed.outcome()).isEqualTo(ModerationOutcome.AGREED);
        assertThat(agreed.option()).isEqualTo(2);
        assertThat(agreed.endedAt()).isEqualTo(NOW);
    }

    @Test
    void goesBackToDraftingForAnotherRoundUntilTheLast() {
        Moderation again = assessed().conclude(conclusion(Conclusion.Kind.ANOTHER_ROUND, null, ""), 2, NOW);
        assertThat(again.phase()).isEqualTo(ModerationPhase.DRAFTING);
        assertThat(again.openRound(DUE, TODAY).rounds()).isEqualTo(2);

        assertBreaks("AnotherRoundMustBeLeft", () -> assessed()
                .announceLastRound()
                .conclude(conclusion(Conclusion.Kind.ANOTHER_ROUND, null, ""), 2, NOW));
    }

    @Test
    void takesEachStepInItsTurnOnly() {
        assertBreaks("ModerationMustBeThere", () -> begun.openRound(DUE, TODAY));
        assertBreaks("ModerationMustBeThere", () -> begun.withoutPositions().withoutPositions());
        assertBreaks("ModerationMustBeThere", () -> begun.withoutPositions().invite(DUE, TODAY));
        assertBreaks(
                "ModerationMustBeThere", () -> begun.conclude(conclusion(Conclusion.Kind.AGREED, null, ""), 0, NOW));
        assertBreaks("ModerationMustBeThere", () -> begun.withoutPositions()
                .conclude(conclusion(Conclusion.Kind.ANOTHER_ROUND, null, ""), 0, NOW));
        assertThat(begun.collected()).isEmpty();
        assertThat(begun.closeRound()).isEmpty();
    }

    @Test
    void givesAtLeastUntilTheNextDay() {
        assertBreaks("ResponseDayMustLieAhead", () -> begun.invite(TODAY, TODAY));
        assertThat(begun.invite(TODAY.plusDays(1), TODAY).due()).isEqualTo(TODAY.plusDays(1));
        assertBreaks("ResponseDayMustLieAhead", () -> begun.withoutPositions().openRound(TODAY, TODAY));
    }

    @Test
    void takesRatingsOfTheLastRoundUntilItsLastDay() {
        Moderation rating = begun.withoutPositions().openRound(DUE, TODAY);

        rating.requireRating(1, DUE);
        assertBreaks("RoundMustBeOpen", () -> rating.requireRating(1, DUE.plusDays(1)));
        assertBreaks("RoundMustBeOpen", () -> rating.requireRating(2, TODAY));
        assertBreaks("RoundMustBeOpen", () -> assessed().requireRating(1, TODAY));
    }

    @Test
    void agreesOnAnOptionThatWasRatedAndExplainsItsDissent() {
        assertBreaks("AgreedOptionMustBeOfTheRound", () -> assessed()
                .conclude(conclusion(Conclusion.Kind.AGREED, 3, ""), 2, NOW));
        assertBreaks("DissentMustBeExplained", () -> assessed()
                .conclude(conclusion(Conclusion.Kind.DISSENT, null, "  "), 2, NOW));
        assertBreaks("ModerationNoteMustFit", () -> assessed()
                .conclude(conclusion(Conclusion.Kind.AGREED, 1, "x".repeat(2001)), 2, NOW));
        Moderation dissent = assessed().conclude(conclusion(Conclusion.Kind.DISSENT, null, " Die Kosten. "), 2, NOW);
        assertThat(dissent.outcome()).isEqualTo(ModerationOutcome.DISSENT);
        assertThat(dissent.note()).isEqualTo("Die Kosten.");
    }

    @Test
    void isCancelledOnceAndBeginsAnewCountingOn() {
        Moderation cancelled = assessed().cancel(NOW).orElseThrow();

        assertThat(cancelled.cancel(NOW)).isEmpty();
        Moderation anew = cancelled.reopen(NOW);
        assertThat(anew.phase()).isEqualTo(ModerationPhase.ISSUES);
        assertThat(anew.withoutPositions().openRound(DUE, TODAY).rounds()).isEqualTo(2);
    }
}
