package org.conclusum.resolutions.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.monitoring.indicators.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EffectTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final LocalDate REVIEW = TODAY.plusYears(1);
    private static final Instant NOW = Instant.parse("2026-12-03T09:00:00Z");

    private final Effect effect = aiming(Comparison.AT_LEAST);

    @Test
    void isReachedByTheTargetItself() {
        assertThat(reviewed(aiming(Comparison.AT_LEAST), "12.0")).isTrue();
        assertThat(reviewed(aiming(Comparison.AT_LEAST), "11.9")).isFalse();
        assertThat(reviewed(aiming(Comparison.AT_MOST), "12.0")).isTrue();
        assertThat(reviewed(aiming(Comparison.AT_MOST), "12.1")).isFalse();
    }

    @Test
    void isDecidedByTheFigureWhateverSomebodyThinks() {
        assertThat(effect.review(figure("3"), true, "Zu wenig.", "Olaf", REVIEW, NOW))
                .isFalse();
        assertThat(effect.found()).contains(new EffectFigure(new BigDecimal("3"), "2027"));
    }

    @Test
    void asksForAJudgementOnlyWhereThereIsNoFigure() {
        broken("rule.JudgementMustBeGiven", () -> effect.review(null, null, "Keine Zahl.", "Olaf", REVIEW, NOW));
        assertThat(effect.review(null, true, "Keine Zahl, aber sichtbar.", "Olaf", REVIEW, NOW))
                .isTrue();
    }

    @Test
    void isLookedAtOnceOnTheStatedDayAndInWords() {
        broken("rule.ReviewDayMustHaveCome", () -> review("12", "Gut.", REVIEW.minusDays(1)));
        broken("rule.FindingMustBeExplained", () -> review("12", " ", REVIEW));
        review("12", "Gut.", REVIEW);
        broken("rule.EffectMustBeReviewedOnce", () -> review("12", "Gut.", REVIEW));
        broken(
                "rule.EffectMustBeReviewedOnce",
                () -> effect.aim(target(Comparison.AT_MOST, REVIEW), row(), TODAY, NOW));
    }

    @Test
    void needsTime() {
        broken("rule.ReviewDayMustLieAhead", () -> effect.aim(target(Comparison.AT_MOST, TODAY), row(), TODAY, NOW));
        effect.aim(target(Comparison.AT_MOST, TODAY.plusDays(1)), row(), TODAY, NOW);
        assertThat(effect.target().comparison()).isEqualTo(Comparison.AT_MOST);
    }

    @Test
    void restsOnlyWithAReasonAfterItsTargetWasMissed() {
        broken("rule.EffectMustHaveBeenMissed", () -> effect.rest("Egal.", NOW));
        review("3", "Zu wenig.", REVIEW);
        broken("rule.RestMustHaveAReason", () -> effect.rest(" ", NOW));
        effect.rest("Die Lage hat sich geändert.", NOW);
        broken("rule.EffectMustHaveBeenMissed", effect::requireMissed);
    }

    private void review(String found, String words, LocalDate day) {
        effect.review(figure(found), null, words, "Olaf", day, NOW);
    }

    private static boolean reviewed(Effect effect, String found) {
        return effect.review(figure(found), null, "Gesehen.", "Olaf", REVIEW, NOW);
    }

    private static @Nullable EffectFigure figure(String value) {
        return new EffectFigure(new BigDecimal(value), "2027");
    }

    private static Effect aiming(Comparison comparison) {
        return new Effect(UUID.randomUUID(), target(comparison, REVIEW), row(), TODAY, NOW);
    }

    private static EffectTarget target(Comparison comparison, LocalDate day) {
        return new EffectTarget(UUID.randomUUID(), "14626", comparison, new BigDecimal("12"), day);
    }

    private static IndicatorRow row() {
        return new IndicatorRow(
                UUID.randomUUID(),
                null,
                "21311",
                new IndicatorDraft(
                        "Studierende",
                        "Alle Fächer.",
                        IndicatorLevel.CORE,
                        FieldOfAction.UNIVERSITIES,
                        "21311-01-01-4-B",
                        new Selection("HS-W02", ";;"),
                        null,
                        1,
                        "Personen",
                        0,
                        null));
    }

    private static void broken(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.messageKey())
                        .isEqualTo(rule));
    }
}
