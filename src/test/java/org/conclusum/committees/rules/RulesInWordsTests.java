package org.conclusum.committees.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesInWordsTests {

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
    void namesTheMajorityInTwoWords() {
        assertThat(words(DecisionRules.simpleMajority()).kind()).isEqualTo("einfache Mehrheit");
        assertThat(words(DecisionRules.absoluteMajority()).kind()).isEqualTo("absolute Mehrheit");
        assertThat(words(DecisionRules.twoThirds()).kind()).isEqualTo("qualifizierte Mehrheit");
        assertThat(words(DecisionRules.absoluteMajority()).abstention()).isEqualTo("wirkt wie ein Nein");
    }

    @Test
    void tellsHowADecisionComesAbout() {
        ProcedureInWords usual = new ProcedureInWords(ProcedureRules.usual());

        assertThat(usual.way()).containsExactly("Entschieden wird durch Abstimmung.");
        assertThat(usual.ballots())
                .contains(
                        "Namentliche Abstimmung: wenn mindestens ein Fünftel der Anwesenden es verlangt.",
                        "Geheime Wahl: wenn ein Mitglied es verlangt.");
        assertThat(usual.circular())
                .containsExactly(
                        "Beschlüsse im Umlauf sind möglich, solange niemand widerspricht; die Antwortfrist beträgt"
                                + " 14 Tage.",
                        "Antworten müssen mehr als die Hälfte der Stimmberechtigten.",
                        "Wer nicht antwortet, wird nicht mitgezählt.");
        assertThat(usual.homeBodies()).containsExactly("Beschlüsse wirken sofort.");
    }

    @Test
    void tellsVotesFromInhabitants() {
        SeatVotes begun = new SeatVotes(new PerBegun(75_000, 6, 1), java.time.LocalDate.of(2024, 12, 31));

        assertThat(new ProcedureInWords(ProcedureRules.usual().withSeatVotes(begun)).seatVotes())
                .containsExactly(
                        "Jede Kommune hat je angefangene 75.000 Einwohner eine Stimme, so aber höchstens 6; dazu"
                                + " 1 weitere.",
                        "Es zählen die Einwohner am 31. Dezember 2024.");
    }

    private static RulesInWords words(DecisionRules decision) {
        return new RulesInWords(decision, Map.of("14625", "Landkreis Bautzen"));
    }
}
