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
                    false));

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
                false);
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
        Measure measure = resolution.assign(new NewMeasure(" Entwurf ", GOERLITZ, TODAY), GROUPS, TODAY);
        assertThat(measure.light()).isEqualTo(Light.GREEN);
        assertThat(measure.due()).isEqualTo(TODAY);
    }

    @Test
    void givesOutNoMeasureThatWasDueYesterday() {
        broken(
                "rule.DueDateMustNotBePast",
                () -> resolution.assign(new NewMeasure("a", GOERLITZ, TODAY.minusDays(1)), GROUPS, TODAY));
    }

    @Test
    void wantsAMeasureToBeNamedInOneSentence() {
        assertThat(resolution.assign(new NewMeasure("x".repeat(200), GOERLITZ, TODAY), GROUPS, TODAY))
                .isNotNull();
        broken(
                "rule.MeasureMustBeNamed",
                () -> resolution.assign(new NewMeasure("x".repeat(201), GOERLITZ, TODAY), GROUPS, TODAY));
        broken(
                "rule.MeasureMustBeNamed",
                () -> resolution.assign(new NewMeasure("  ", GOERLITZ, TODAY), GROUPS, TODAY));
    }

    @Test
    void givesMeasuresOnlyToThoseWhoTakePart() {
        broken(
                "rule.OwnerMustTakePart",
                () -> resolution.assign(new NewMeasure("a", "coordinator:05116", TODAY), GROUPS, TODAY));
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
        resolution.report(measure, new MeasureReport("Läuft.", Light.YELLOW, false, null), TODAY, NOW);
        assertThat(measure.due()).isEqualTo(TODAY.plusDays(10));
        assertThat(measure.light()).isEqualTo(Light.YELLOW);
        resolution.report(measure, new MeasureReport("Später.", Light.RED, false, TODAY), TODAY, NOW);
        assertThat(measure.due()).isEqualTo(TODAY);
        broken(
                "rule.DueDateMustNotBePast",
                () -> resolution.report(
                        measure, new MeasureReport("x", Light.RED, false, TODAY.minusDays(1)), TODAY, NOW));
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
        return resolution.assign(new NewMeasure("Entwurf", GOERLITZ, TODAY.plusDays(10)), GROUPS, TODAY);
    }

    private static void broken(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.messageKey())
                        .isEqualTo(rule));
    }
}
