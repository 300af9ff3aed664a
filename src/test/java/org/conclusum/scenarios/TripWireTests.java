package org.conclusum.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class TripWireTests {

    private static final String NEXT = "\n2025;900;900;900;900;\n";

    @Autowired
    private AScenario aScenario;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private ScenarioManagement management;

    @Autowired
    private ScenarioListing listing;

    @Autowired
    private ForecastManagement forecasts;

    @Autowired
    private TripWireManagement wires;

    private UUID project;
    private UUID table;

    @BeforeEach
    void close() {
        project = aScenario.openForRating();
        management.showDifferences(project, office());
        table = forecasts.enter(GOERLITZ, "Grundschule " + UUID.randomUUID(), "", ForecastTests.WORKED, goerlitz());
    }

    private Actor.Person office() {
        return aScenario.office();
    }

    private Actor.Person goerlitz() {
        return committees.coordinatorOf(GOERLITZ);
    }

    private ScenarioPhase phase() {
        return listing.view(project, office()).project().phase();
    }

    @Test
    void takesAClosedProjectUpAgainWhenACountCrossesTheThreshold() {
        wires.set(project, table, true, 3900, "Wege prüfen", office());
        management.close(project, office());

        forecasts.replace(table, "", ForecastTests.WORKED.replace("990;1012", "980;1000"), 1, goerlitz());
        assertThat(phase()).isEqualTo(ScenarioPhase.CLOSED);

        forecasts.replace(table, "", ForecastTests.WORKED.strip() + NEXT, 2, goerlitz());
        assertThat(phase()).isEqualTo(ScenarioPhase.COMPARED);
        assertThat(wires.of(project, goerlitz())).singleElement().satisfies(wire -> assertThat(wire.crossed())
                .isEqualTo(new TripWire.Crossed(
                        LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), BigDecimal.valueOf(3600))));
        management.close(project, office());
        forecasts.replace(table, "", ForecastTests.WORKED.strip() + NEXT, 3, goerlitz());
        assertThat(phase()).isEqualTo(ScenarioPhase.CLOSED);
    }

    @Test
    void staysTautAtTheThreshold() {
        wires.set(project, table, true, 3600, "", office());
        forecasts.replace(table, "", ForecastTests.WORKED.strip() + NEXT, 1, goerlitz());
        assertThat(wires.of(project, office())).singleElement().satisfies(wire -> assertThat(wire.crossed())
                .isNull());
    }

    @Test
    void isSetByTheOfficeOnNumbersOfItsRegionThatHaveNotCrossedYet() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> wires.set(project, table, true, 3900, "", goerlitz()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wires.set(project, table, true, 3900, "", committees.officeOf("RHEIN")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> wires.of(project, committees.stranger()));
        UUID elsewhere = forecasts.enter(
                "14713",
                "Grundschule " + UUID.randomUUID(),
                "",
                ForecastTests.WORKED,
                committees.coordinatorOf("14713"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wires.set(project, elsewhere, true, 3900, "", office()));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> wires.set(project, table, true, 4028, "", office()))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.TripWireMustBeTaut"));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> wires.set(project, table, true, 0, "", office()))
                .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.ThresholdMustBePositive"));
        UUID wire = wires.set(project, table, false, 5000, "", office());
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> wires.drop(wire, goerlitz()));
        wires.drop(wire, office());
        assertThat(wires.of(project, office())).isEmpty();
    }
}
