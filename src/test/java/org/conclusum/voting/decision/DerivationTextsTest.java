package org.conclusum.voting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTextsTest {

    private static final DerivationTexts GERMAN = new DerivationTexts(Locale.GERMANY);
    private static final DerivationTexts ENGLISH = new DerivationTexts(Locale.UK);

    @Test
    void tellsTheQuorumAsAMemberWouldSayIt() {
        DerivationStep step = Evaluation.of(Cases.meeting("YYYYYYYYYYYYYYYxxxxxxx", Quorum.moreThanHalfOfSeats()))
                .derivation()
                .getFirst();
        assertThat(GERMAN.sentence(step)).isEqualTo("15 von 22 Sitzen anwesend, nötig sind 12: beschlussfähig.");
        assertThat(ENGLISH.sentence(step)).isEqualTo("15 of 22 seats present, 12 are needed: quorate.");
        assertThat(GERMAN.heading(step)).isEqualTo("Beschlussfähigkeit");
        assertThat(step.verdict()).isEqualTo(Verdict.MET);
        assertThat(step.threshold()).hasToString(">1/2");
    }

    @Test
    void usesTheSingularForOne() {
        assertThat(GERMAN.sentence(StepKey.TURN_MORE.telling(Fraction.ONE)))
                .isEqualTo("Mit einer weiteren Ja-Stimme wäre die Vorlage angenommen worden.");
        assertThat(GERMAN.sentence(StepKey.VOTES_COUNTED.telling(Fraction.ONE, Fraction.ZERO, Fraction.ONE)))
                .isEqualTo("1 Ja, 0 Nein, 1 Enthaltung.");
        assertThat(ENGLISH.sentence(StepKey.TURN_FEWER.telling(Fraction.of(2))))
                .isEqualTo("With 2 yes votes fewer the motion would not have been adopted.");
    }

    @Test
    void writesNumbersAndSharesByLocale() {
        DerivationStep step = condition(Measure.POPULATION, Base.STATUTORY, ">=65/100", "3635129")
                .measured(Fraction.of(3_941_220), Fraction.of(5_592_505), Threshold.parse(">=65/100"));
        assertThat(GERMAN.sentence(step)).contains("3.941.220 von 5.592.505", "3.635.129 (mindestens 65\u00a0%)");
        assertThat(ENGLISH.sentence(step)).contains("3,941,220 of 5,592,505", "3,635,129 are needed (at least 65%)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {">1/2 mehr als die Hälfte", ">=2/3 mindestens zwei Drittel", ">=1/1 alle", ">=4/7 mindestens 4/7"
            })
    void writesThresholdsInWordsWhereThereAreAny(String example) {
        String threshold = example.substring(0, example.indexOf(' '));
        assertThat(GERMAN.sentence(condition(Measure.VOTES, Base.CAST, threshold, "21/2")))
                .contains("nötig sind 10 1/2 (" + example.substring(example.indexOf(' ') + 1) + ")");
    }

    @Test
    void callsSeatsAndUnitsByTheirNames() {
        DerivationTexts named = new DerivationTexts(Locale.GERMAN, id -> id.equals("14626") ? "Görlitz {0}" : id);
        assertThat(named.sentence(StepKey.VETO_CAST.telling("14626")))
                .isEqualTo("Görlitz {0} hat ein Vetorecht und mit Nein gestimmt.");
    }

    @Test
    void speaksEnglishWhereItKnowsNoBetter() {
        DerivationStep step = StepKey.OUTCOME_ADOPTED.telling();
        assertThat(new DerivationTexts(Locale.JAPAN).sentence(step)).isEqualTo("The motion is adopted.");
        assertThat(new DerivationTexts(Locale.forLanguageTag("de-AT")).sentence(step))
                .isEqualTo("Die Vorlage ist angenommen.");
    }

    @Test
    void namesWhatIsVotedOn() {
        DerivationStep rejected = StepKey.OUTCOME_REJECTED.telling();
        assertThat(GERMAN.about(MotionKind.AMENDMENT).sentence(rejected))
                .isEqualTo("Der Änderungsantrag ist abgelehnt.");
        assertThat(GERMAN.about(MotionKind.URGENCY).sentence(rejected))
                .isEqualTo("Die Dringlichkeit ist abgelehnt; der Punkt wird vertagt.");
        assertThat(ENGLISH.about(MotionKind.AMENDMENT).sentence(rejected)).isEqualTo("The amendment is rejected.");
        assertThat(ENGLISH.about(MotionKind.URGENCY)
                        .sentence(StepKey.VOTES_COUNTED.telling(Fraction.ONE, Fraction.ZERO, Fraction.ONE)))
                .isEqualTo(ENGLISH.sentence(StepKey.VOTES_COUNTED.telling(Fraction.ONE, Fraction.ZERO, Fraction.ONE)));
    }

    @Test
    void speaksOfTheMotionOnlyWhereItIsVotedOn() {
        for (MotionKind kind : List.of(MotionKind.AMENDMENT, MotionKind.URGENCY)) {
            for (StepKey step : List.of(
                    StepKey.NOTICE_IMPROPER,
                    StepKey.TIE_REJECTS,
                    StepKey.OUTCOME_ADOPTED,
                    StepKey.OUTCOME_REJECTED,
                    StepKey.OUTCOME_OPEN,
                    StepKey.OUTCOME_NOT_QUORATE,
                    StepKey.OUTCOME_NOT_DECIDABLE)) {
                assertThat(GERMAN.about(kind).sentence(step.telling())).doesNotContain("Vorlage");
                assertThat(ENGLISH.about(kind).sentence(step.telling())).doesNotContain("motion");
            }
            for (StepKey step : List.of(StepKey.TURN_MORE, StepKey.TURN_FEWER)) {
                assertThat(GERMAN.about(kind).sentence(step.telling(Fraction.ONE)))
                        .doesNotContain("Vorlage");
                assertThat(ENGLISH.about(kind).sentence(step.telling(Fraction.ONE)))
                        .doesNotContain("motion");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void everyStepHasAText() {
        Set<String> keys = keys(Locale.GERMAN);
        assertThat(stepKeys())
                .allMatch(
                        key -> keys.contains(key) || (keys.contains(key + ".met") && keys.contains(key + ".not-met")));
    }

    @Test
    void everyTextOfAStepHasAStep() {
        Set<String> steps = stepKeys();
        assertThat(keys(Locale.GERMAN))
                .filteredOn(key -> !key.matches("(heading|word|share|threshold)\\..*"))
                .allMatch(key -> steps.contains(
                        key.replaceFirst("\\.(not-)?met$", "").replaceFirst("^(amendment|urgency)\\.", "")));
    }

    private static DerivationStep condition(Measure measure, Base base, String threshold, String required) {
        return DerivationStep.telling(StepKey.ofCondition(measure, base), Fraction.parse(required))
                .judged(Verdict.NOT_MET)
                .measured(Fraction.of(8), Fraction.of(20), Threshold.parse(threshold));
    }

    private static Set<String> stepKeys() {
        Set<String> keys = new TreeSet<>();
        for (StepKey step : StepKey.values()) {
            keys.add(step.key());
        }
        for (Measure measure : List.of(Measure.VOTES, Measure.UNITS, Measure.POPULATION)) {
            for (Base base : Base.values()) {
                keys.add(StepKey.ofCondition(measure, base));
            }
        }
        return keys;
    }

    private static Set<String> keys(Locale locale) {
        return Collections.list(DerivationTexts.bundle(locale).getKeys()).stream()
                .map(key -> key.substring(DerivationTexts.PREFIX.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
