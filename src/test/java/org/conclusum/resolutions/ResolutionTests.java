package org.conclusum.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.conclusum.committees.GivenNumber;
import org.conclusum.committees.NumberKind;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.resolutions.rules.BallotMustHaveAdopted;
import org.junit.jupiter.api.Test;

class ResolutionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final Instant NOW = Instant.parse("2026-12-03T09:00:00Z");
    private static final String GOERLITZ = "coordinator:14626";
    private static final Set<String> GROUPS = Set.of(GOERLITZ, "office:LAUSITZ");

    private final Resolution resolution = new Resolution(
            UUID.randomUUID(),
            number(7),
            new Adoption(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "Oberstufe",
                    "Die Kommunen stimmen sich ab.",
                    NOW,
                    false,
                    false,
                    null));

    private static GivenNumber number(int serial) {
        return new GivenNumber(NumberKind.RESOLUTION, "LAU", 2026, serial);
    }

    @Test
    void numbersByCommitteeYearAndPlaceInTheYear() {
        assertThat(resolution.number()).isEqualTo("LAU/2026/007");
        assertThat(number(1000).text()).isEqualTo("LAU/2026/1000");
    }

    @Test
    void countsTheYearInLegalTime() {
        Adoption newYear = new Adoption(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "a",
                "b",
                Instant.parse("2026-12-31T23:00:00Z"),
                false,
                false,
                null);
        assertThat(newYear.year()).isEqualTo(2027);
    }

    @Test
    void takesOnlyWhatWasAdopted() {
        assertThatCode(() -> new BallotMustHaveAdopted("ADOPTED").check()).doesNotThrowAnyException();
        broken("rule.BallotMustHaveAdopted", () -> new BallotMustHaveAdopted("REJECTED").check());
        broken("rule.BallotMustHaveAdopted", () -> new BallotMustHaveAdopted(null).check());
    }

    @Test
    void givesOutAMeasureThatIsDueToday() {
        Measure measure = resolution.assign(new NewMeasure(" Entwurf ", GOERLITZ, TODAY), GROUPS, TODAY, NOW);
        assertThat(measure.light()).isEqualTo(Light.GREEN);
        assertThat(measure.due()).isEqualTo(TODAY);
    }

    @Test
    void givesOutNoMeasureThatWasDueYesterday() {
        broken(
                "rule.DueDateMustNotBePast",
                () -> resolution.assign(new NewMeasure("a", GOERLITZ, TODAY.minusDays(1)), GROUPS, TODAY, NOW));
    }

    @Test
    void wantsAMeasureToBeNamedInOneSentence() {
        assertThat(resolution.assign(new NewMeasure("x".repeat(200), GOERLITZ, TODAY), GROUPS, TODAY, NOW))
                .isNotNull();
        broken(
                "rule.MeasureMustBeNamed",
                () -> resolution.assign(new NewMeasure("x".repeat(201), GOERLITZ, TODAY), GROUPS, TODAY, NOW));
        broken(
                "rule.MeasureMustBeNamed",
                () -> resolution.assign(new NewMeasure("  ", GOERLITZ, TODAY), GROUPS, TODAY, NOW));
    }

    @Test
    void givesMeasuresOnlyToThoseWhoTakePart() {
        broken(
                "rule.OwnerMustTakePart",
                () -> resolution.assign(new NewMeasure("a", "coordinator:05116", TODAY), GROUPS, TODAY, NOW));
    }

    @Test
    void takesNoMeasuresAnyMoreOnceTheyAreComplete() {
        assertThat(resolution.completeMeasures(NOW)).isTrue();
        assertThat(resolution.completeMeasures(NOW))
                .as("a second time is no news")
                .isFalse();
        broken("rule.MeasuresMustNotBeCompleteYet", () -> aMeasure());
    }

    @Test
    void keepsTheDateUntilAReportAsksForAnother() {
        Measure measure = aMeasure();
        resolution.report(measure, new MeasureReport("Läuft.", Light.RED, false, null), TODAY, NOW);
        assertThat(measure.due()).isEqualTo(TODAY.plusDays(10));
        assertThat(measure.light()).isEqualTo(Light.RED);
        resolution.report(measure, new MeasureReport("Früher.", Light.GREEN, false, TODAY), TODAY, NOW);
        assertThat(measure.due()).isEqualTo(TODAY);
        broken(
                "rule.DueDateMustNotBePast",
                () -> resolution.report(
                        measure, new MeasureReport("x", Light.RED, false, TODAY.minusDays(1)), TODAY, NOW));
    }

    @Test
    void movesADateBackOnlyWithAReason() {
        Measure measure = aMeasure();
        LocalDate later = TODAY.plusDays(11);
        broken(
                "rule.DelayMustHaveAReasonAndADate.date",
                () -> resolution.report(measure, new MeasureReport("x", Light.YELLOW, false, null), TODAY, NOW));
        broken(
                "rule.DelayMustHaveAReasonAndADate.date",
                () -> resolution.report(measure, delay(TODAY.plusDays(10), "Urlaub"), TODAY, NOW));
        broken("rule.DelayMustHaveAReasonAndADate", () -> resolution.report(measure, delay(later, " "), TODAY, NOW));
        broken(
                "rule.DelayMustHaveAReasonAndADate",
                () -> resolution.report(measure, new MeasureReport("x", Light.GREEN, false, later), TODAY, NOW));
        resolution.report(measure, delay(later, "Urlaub"), TODAY, NOW);
        assertThat(measure.due()).isEqualTo(later);
        assertThat(measure.light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void waitsForWhatHasToBeDoneBefore() {
        Measure first = aMeasure();
        Measure second = resolution.assign(
                new NewMeasure("Beschluss", GOERLITZ, TODAY, 3, null, Set.of(first.id())), GROUPS, TODAY, NOW);
        MeasureReport done = new MeasureReport("Fertig.", Light.GREEN, true, null);
        broken("rule.MeasureMustNotWait", () -> resolution.report(second, done, TODAY, NOW));
        resolution.report(first, done, TODAY, NOW);
        resolution.report(second, done, TODAY, NOW);
        assertThat(second.done()).isTrue();
    }

    @Test
    void letsNoMeasureWaitForItselfNotEvenThroughOthers() {
        Measure first = aMeasure();
        Measure second = aMeasure();
        Measure third = aMeasure();
        resolution.order(second, Set.of(first.id()));
        resolution.order(third, Set.of(second.id()));
        broken("rule.DependenciesMustNotFormACycle", () -> resolution.order(first, Set.of(third.id())));
        broken("rule.DependenciesMustNotFormACycle", () -> resolution.order(first, Set.of(first.id())));
        resolution.order(third, Set.of());
        resolution.order(first, Set.of(third.id()));
        assertThatThrownBy(() -> resolution.order(first, Set.of(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void beginsWhatRepeatsAnewUntilItsEnd() {
        Measure measure = resolution.assign(
                new NewMeasure("Bericht", GOERLITZ, TODAY, 1, new Repetition(3, TODAY.plusMonths(6)), Set.of()),
                GROUPS,
                TODAY,
                NOW);
        MeasureReport done = new MeasureReport("Fertig.", Light.GREEN, true, null);
        resolution.report(measure, done, TODAY, NOW);
        assertThat(measure.due()).isEqualTo(TODAY.plusMonths(3));
        assertThat(measure.done()).isFalse();
        resolution.report(measure, done, TODAY.plusMonths(3).plusDays(1), NOW);
        assertThat(measure.due()).isEqualTo(TODAY.plusMonths(6));
        resolution.report(measure, done, TODAY.plusMonths(6), NOW);
        assertThat(measure.done()).isTrue();
        broken("rule.RepetitionMustFit", () -> repeating(0, TODAY.plusYears(1)));
        broken("rule.RepetitionMustFit", () -> repeating(25, TODAY.plusYears(9)));
        broken("rule.RepetitionMustFit", () -> repeating(1, TODAY.minusDays(1)));
        repeating(24, TODAY);
    }

    @Test
    void leavesOutTheRoundsThatWereMissed() {
        Measure measure = repeating(1, TODAY.plusYears(1));
        resolution.report(
                measure,
                new MeasureReport("Nachgeholt.", Light.GREEN, true, null),
                TODAY.plusMonths(2).plusDays(3),
                NOW);
        assertThat(measure.due()).isEqualTo(TODAY.plusMonths(3));
    }

    @Test
    void weighsBetweenOneAndTen() {
        broken("rule.WeightMustFit", () -> weighing(0));
        broken("rule.WeightMustFit", () -> weighing(11));
        weighing(1);
        weighing(10);
    }

    @Test
    void asksForReportsByTheCycleAndAtTheDateAtTheLatest() {
        Measure measure = aMeasure();
        assertThat(measure.reportDue()).isEqualTo(TODAY.plusDays(10));
        resolution.reportEvery(1, TODAY);
        assertThat(measure.reportDue()).isEqualTo(TODAY.plusDays(7));
        resolution.report(measure, new MeasureReport("Läuft.", Light.GREEN, false, null), TODAY.plusDays(5), NOW);
        assertThat(measure.reportDue()).isEqualTo(TODAY.plusDays(10));
        resolution.reportEvery(null, TODAY);
        assertThat(measure.reportDue()).isEqualTo(TODAY.plusDays(10));
        broken("rule.ReportCycleMustFit", () -> resolution.reportEvery(0, TODAY));
        broken("rule.ReportCycleMustFit", () -> resolution.reportEvery(53, TODAY));
        resolution.reportEvery(52, TODAY);
    }

    @Test
    void isRemindedOfAtMostOnceAWeek() {
        Measure measure = aMeasure();
        assertThat(measure.remind(TODAY)).isTrue();
        assertThat(measure.remind(TODAY.plusDays(6))).isFalse();
        assertThat(measure.remind(TODAY.plusDays(7))).isTrue();
    }

    @Test
    void lapsesByALaterResolutionOfTheSameCommittee() {
        Resolution later = sibling(NOW.plusSeconds(1));
        Resolution earlier = sibling(NOW.minusSeconds(1));
        Resolution strange = new Resolution(UUID.randomUUID(), number(9), adoption(UUID.randomUUID(), NOW));
        broken("rule.SuccessorMustBeLater", () -> resolution.lapse(Lapse.Kind.REVOKED, earlier, NOW));
        broken("rule.SuccessorMustBeLater", () -> resolution.lapse(Lapse.Kind.REVOKED, strange, NOW));
        broken("rule.SuccessorMustBeLater", () -> resolution.lapse(Lapse.Kind.REVOKED, resolution, NOW));
        resolution.lapse(Lapse.Kind.SUPERSEDED, later, NOW);
        assertThat(resolution.state()).isEqualTo(ResolutionState.SUPERSEDED);
        broken("rule.ResolutionMustBeInForce.lapsed", this::aMeasure);
        broken("rule.ResolutionMustStand", () -> resolution.lapse(Lapse.Kind.REVOKED, later, NOW));
        broken("rule.SuccessorMustBeLater", () -> sibling(NOW).lapse(Lapse.Kind.REVOKED, resolution, NOW));
    }

    @Test
    void isNotedOnceAfterItWasClosed() {
        UUID meeting = UUID.randomUUID();
        assertThat(resolution.acknowledge(meeting, NOW)).isFalse();
        resolution.completeMeasures(NOW);
        resolution.close("Erledigt.", NOW);
        assertThat(resolution.acknowledge(meeting, NOW)).isTrue();
        assertThat(resolution.acknowledge(meeting, NOW)).isFalse();
    }

    private Measure repeating(int months, LocalDate until) {
        return resolution.assign(
                new NewMeasure("Bericht", GOERLITZ, TODAY, 1, new Repetition(months, until), Set.of()),
                GROUPS,
                TODAY,
                NOW);
    }

    private void weighing(int weight) {
        resolution.assign(new NewMeasure("x", GOERLITZ, TODAY, weight, null, Set.of()), GROUPS, TODAY, NOW);
    }

    private Resolution sibling(Instant adopted) {
        return new Resolution(UUID.randomUUID(), number(8), adoption(resolution.committee(), adopted));
    }

    private static Adoption adoption(UUID committee, Instant adopted) {
        return new Adoption(
                committee,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Oberstufe",
                "Die Kommunen stimmen sich ab.",
                adopted,
                false,
                false,
                null);
    }

    private static MeasureReport delay(LocalDate newDue, String reason) {
        return new MeasureReport("Es dauert.", Light.YELLOW, false, newDue, reason, null);
    }

    @Test
    void endsAMeasureByTheReportThatItIsDone() {
        Measure measure = aMeasure();
        resolution.report(measure, new MeasureReport("Fertig.", Light.GREEN, true, null), TODAY, NOW);
        assertThat(measure.done()).isTrue();
        assertThat(measure.light()).isEqualTo(Light.DONE);
        broken(
                "rule.MeasureMustNotBeDone",
                () -> resolution.report(measure, new MeasureReport("x", Light.GREEN, false, null), TODAY, NOW));
    }

    @Test
    void wantsWordsInAReport() {
        Measure measure = aMeasure();
        broken(
                "rule.ReportMustSayHowItGoes",
                () -> resolution.report(measure, new MeasureReport(" ", Light.GREEN, false, null), TODAY, NOW));
        broken(
                "rule.ReportMustSayHowItGoes",
                () -> resolution.report(
                        measure, new MeasureReport("x".repeat(5_001), Light.GREEN, false, null), TODAY, NOW));
        resolution.report(measure, new MeasureReport("x".repeat(5_000), Light.GREEN, false, null), TODAY, NOW);
    }

    @Test
    void closesWithoutMeasuresOnceTheyAreDeclaredComplete() {
        broken("rule.MeasuresMustBeDefinedBeforeClosing", () -> resolution.close("Erledigt.", NOW));
        resolution.completeMeasures(NOW);
        broken("rule.CompletionNoteMustBeGiven", () -> resolution.close(" ", NOW));
        resolution.close("Erledigt.", NOW);
        broken("rule.ResolutionMustBeInForce", () -> resolution.close("Noch einmal.", NOW));
        broken("rule.ResolutionMustBeInForce", () -> resolution.completeMeasures(NOW));
    }

    @Test
    void closesWithOpenMeasuresOnlyWithAnExplanation() {
        aMeasure();
        resolution.completeMeasures(NOW);
        broken("rule.OpenMeasuresMustBeExplained", () -> resolution.close("x".repeat(19), NOW));
        resolution.close("x".repeat(20), NOW);
        assertThat(resolution.inForce()).isFalse();
    }

    @Test
    void takesNoReportAfterItWasClosed() {
        Measure measure = aMeasure();
        resolution.completeMeasures(NOW);
        resolution.close("Das Vorhaben wurde aufgegeben.", NOW);
        broken(
                "rule.ResolutionMustBeInForce",
                () -> resolution.report(measure, new MeasureReport("x", Light.GREEN, false, null), TODAY, NOW));
    }

    @Test
    void knowsOnlyItsOwnMeasures() {
        assertThatThrownBy(() -> resolution.measure(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private Measure aMeasure() {
        return resolution.assign(new NewMeasure("Entwurf", GOERLITZ, TODAY.plusDays(10)), GROUPS, TODAY, NOW);
    }

    private static void broken(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.messageKey())
                        .isEqualTo(rule));
    }
}
