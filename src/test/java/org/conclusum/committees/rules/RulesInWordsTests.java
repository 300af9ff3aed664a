package org.conclusum.committees.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.NoticePeriod;
import org.conclusum.committees.RuleBook;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.rules.Base;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.Majority;
import org.conclusum.committees.rules.MajorityCondition;
import org.conclusum.committees.rules.Measure;
import org.conclusum.committees.rules.Quorum;
import org.conclusum.committees.rules.QuorumCondition;
import org.conclusum.committees.rules.SecondCall;
import org.conclusum.committees.rules.Threshold;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesInWordsTests {

    private static final SeatRow BAUTZEN = new SeatRow(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "Landkreis Bautzen",
            "14625",
            "14625",
            true,
            Fraction.ONE,
            null,
            null,
            List.of());

    @Test
    void tellsAPlainMajorityWithItsTie() {
        RulesInWords words = words(DecisionRules.simpleMajority());

        assertThat(words.quorum())
                .containsExactly("Beschlussfähig, wenn vertreten sind: mehr als die Hälfte der Sitze und mindestens"
                        + " 3 stimmberechtigte Sitze.");
        assertThat(words.majority())
                .containsExactly(
                        "Angenommen, wenn mehr Ja als Nein sagen; Enthaltungen zählen nicht.",
                        "Bei Gleichstand ist der Antrag abgelehnt.");
    }

    @Test
    void tellsADoubleMajorityAndWhoMustAgree() {
        Majority majority = Majority.of(
                        new MajorityCondition(Measure.UNITS, Base.STATUTORY, Threshold.atLeast(Fraction.of(55, 100))),
                        new MajorityCondition(
                                Measure.POPULATION, Base.STATUTORY, Threshold.atLeast(Fraction.of(65, 100))))
                .withRequiredYes(List.of("14625"))
                .withBlockingMinority(4);

        assertThat(words(new DecisionRules(null, majority)).majority())
                .containsExactly(
                        "Angenommen, wenn zustimmen: mindestens 55 Prozent aller Kommunen und mindestens 65 Prozent"
                                + " aller Einwohner.",
                        "Zustimmen müssen auf jeden Fall: Landkreis Bautzen.",
                        "Eine Mehrheit der Einwohner können nur mindestens 4 Kommunen gemeinsam verhindern.");
    }

    @Test
    void tellsTheLighterQuorumsToo() {
        Quorum quorum = new Quorum(
                List.of(new QuorumCondition(Measure.SEATS, Threshold.moreThan(Fraction.of(1, 2)))),
                0,
                new SecondCall(1),
                Threshold.atLeast(Fraction.of(1, 3)),
                Fraction.of(49, 100));

        assertThat(words(new DecisionRules(quorum, Majority.simpleMajority())).quorum())
                .containsExactly(
                        "Beschlussfähig, wenn vertreten sind: mehr als die Hälfte der Sitze.",
                        "Wird zu demselben Punkt ein zweites Mal geladen und in der Ladung darauf hingewiesen, genügt"
                                + " 1 Sitz.",
                        "Fehlt es nur wegen Befangenheit, genügt: mindestens ein Drittel aller Sitze.",
                        "Keine Interessengruppe darf mehr als 49 Prozent der anwesenden Stimmen halten.");
    }

    @Test
    void saysWhereThereIsNoQuorum() {
        assertThat(words(DecisionRules.simpleMajority().withoutQuorum()).quorum())
                .containsExactly("Das Gremium ist immer beschlussfähig.");
    }

    @ParameterizedTest
    @CsvSource({
        ">1/2, mehr als die Hälfte",
        ">=2/3, mindestens zwei Drittel",
        ">=3/4, mindestens drei Viertel",
        ">=65/100, mindestens 65 Prozent",
        ">=3/7, mindestens 3/7",
        ">=1, alle"
    })
    void namesShares(String threshold, String words) {
        assertThat(RulesInWords.share(Threshold.parse(threshold))).isEqualTo(words);
    }

    @Test
    void tellsThePeriods() {
        RulesInWords words = words(DecisionRules.simpleMajority());

        assertThat(words.notice())
                .isEqualTo("Die Einladung geht mindestens 14 Kalendertage vor der Sitzung zu, in dringenden Fällen"
                        + " 3 Kalendertage. Der Tag des Zugangs zählt nicht mit.");
        assertThat(words.submission())
                .isEqualTo("Vorlagen kommen bis 21 Tage vor der Sitzung auf die Tagesordnung; spätere warten auf die"
                        + " nächste Sitzung.");
    }

    private static RulesInWords words(DecisionRules decision) {
        return new RulesInWords(
                new RuleBook(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        LocalDate.of(2026, 1, 1),
                        "Geschäftsordnung",
                        "§ 4",
                        decision,
                        new NoticePeriod(14, NoticePeriod.DayKind.CALENDAR),
                        new NoticePeriod(3, NoticePeriod.DayKind.CALENDAR),
                        21),
                List.of(BAUTZEN));
    }
}
