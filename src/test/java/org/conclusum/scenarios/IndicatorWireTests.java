package org.conclusum.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import com.vaadin.flow.router.RouteParameters;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportListing;
import org.conclusum.monitoring.imports.ImportManagement;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.scenarios.ui.WirePages;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.worklist.WorkItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Wires on imported figures. */
@ApplicationTest
class IndicatorWireTests {

    private static final AtomicInteger TABLES = new AtomicInteger();

    @Autowired
    private AScenario aScenario;

    @Autowired
    private CommitteeFixture committees;

    @Autowired
    private ScenarioManagement management;

    @Autowired
    private ScenarioListing listing;

    @Autowired
    private ScenarioWorklist worklist;

    @Autowired
    private TripWireManagement wires;

    @Autowired
    private IndicatorManagement indicators;

    @Autowired
    private DirectImport imports;

    @Autowired
    private ImportListing importListing;

    @Autowired
    private ImportManagement importManagement;

    @Autowired
    private WirePages pages;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private String table;
    private UUID indicator;
    private UUID project;

    @BeforeEach
    void bring() throws Exception {
        table = "12411-WIRE" + TABLES.incrementAndGet();
        imported("2022-12-31", GOERLITZ, "250000");
        indicator = indicators.define(
                new IndicatorDraft(
                        "Menschen " + table,
                        "",
                        IndicatorLevel.CORE,
                        FieldOfAction.FRAMEWORK,
                        table,
                        new Selection("BEVSTD", ""),
                        null,
                        1,
                        "Personen",
                        0,
                        null),
                office());
        project = aScenario.openForRating();
        management.showDifferences(project, office());
    }

    @Test
    void takesAClosedProjectUpAgainWhenAFigureCrossesTheThreshold() throws Exception {
        UUID wire = below("240000");
        management.close(project, office());

        imported("2023-12-31", GOERLITZ, "240000");
        imported("2023-12-31", BAUTZEN, "1");
        assertThat(phase()).as("at the threshold, and beyond it elsewhere").isEqualTo(ScenarioPhase.CLOSED);
        imported("2024-12-31", GOERLITZ, ".");
        assertThat(phase()).as("a mark is no figure").isEqualTo(ScenarioPhase.CLOSED);
        assertThat(tasks()).isEmpty();

        imported("2024-12-31", GOERLITZ, "239999");

        assertThat(phase()).isEqualTo(ScenarioPhase.COMPARED);
        LocalDate day = LocalDate.of(2024, 12, 31);
        assertThat(wires.of(project, coordinator())).singleElement().satisfies(each -> assertThat(each.crossed())
                .isEqualTo(new TripWire.Crossed(day, day, BigDecimal.valueOf(239_999))));
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.step()).isEqualTo("ANSWER_TRIP_WIRE");
            assertThat(task.route()).endsWith("/crossings/" + wire);
        });
        management.close(project, office());
        imported("2024-12-31", GOERLITZ, "200000");
        assertThat(phase()).as("crossed once").isEqualTo(ScenarioPhase.CLOSED);
    }

    @Test
    void meansTheSameWhateverBecomesOfTheIndicator() throws Exception {
        wires.watch(project, indicator, GOERLITZ, false, new BigDecimal("260000.5"), "", office());
        management.close(project, office());
        indicators.remove(indicator, office());

        imported("2023-12-31", GOERLITZ, "260000");
        assertThat(phase()).isEqualTo(ScenarioPhase.CLOSED);
        imported("2024-12-31", GOERLITZ, "260001");
        assertThat(phase()).isEqualTo(ScenarioPhase.COMPARED);
    }

    @Test
    void seesTheFigureThatStandsAgainWhenAnImportIsTakenBack() throws Exception {
        imported("2022-12-31", GOERLITZ, "270000");
        below("260000");
        management.close(project, office());

        importManagement.undo(importListing.page(0, 1, office()).getFirst().id(), office());

        assertThat(phase()).isEqualTo(ScenarioPhase.COMPARED);
    }

    @Test
    void isSetByTheOfficeOnAMunicipalityOfItsRegion() {
        BigDecimal threshold = BigDecimal.valueOf(240_000);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> wires.watch(project, indicator, GOERLITZ, true, threshold, "", coordinator()));
        for (Actor.Person nobody : List.of(committees.officeOf("RHEIN"), committees.stranger())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> wires.watch(project, indicator, GOERLITZ, true, threshold, "", nobody));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wires.watch(project, indicator, "14713", true, threshold, "", office()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wires.watch(project, UUID.randomUUID(), GOERLITZ, true, threshold, "", office()));
        assertThat(wires.of(project, office())).isEmpty();
    }

    @Test
    void needsANumberThatIsNotCrossedYet() {
        assertThat(broken(null)).isEqualTo("rule.ThresholdMustBeStated");
        assertThat(broken(new BigDecimal("1E+15"))).isEqualTo("rule.ThresholdMustBeStated");
        assertThat(broken(new BigDecimal("0.0000000001"))).isEqualTo("rule.ThresholdMustBeStated");
        assertThat(broken(new BigDecimal("250000.1"))).isEqualTo("rule.TripWireMustBeTaut");
        assertThat(broken(new BigDecimal("250000"))).isEqualTo("nothing");
        assertThat(broken(new BigDecimal("-999999999999999"))).isEqualTo("nothing");
    }

    @Test
    void isShownWithWhatCrossedIt() throws Exception {
        UUID wire = below("240000");
        assertThat(pages.project(project, office()))
                .contains("Menschen " + table + ", Görlitz", "unter 240.000 Personen", "gespannt");

        imported("2024-12-31", GOERLITZ, "239999");

        assertThat(pages.project(project, office())).contains("ausgelöst: 239.999 Personen (31. Dezember 2024)");
        RouteParameters route = new RouteParameters(Map.of("project", project.toString(), "wire", wire.toString()));
        assertThat(pages.crossing(route, office()))
                .contains("Menschen " + table + ", Görlitz", "239.999 Personen", "Was folgt daraus?");
        assertThat(pages.project(project, coordinator())).doesNotContain("Bei einer Kennzahl spannen");
    }

    private String broken(@Nullable BigDecimal threshold) {
        try {
            wires.watch(project, indicator, GOERLITZ, true, threshold, "", office());
            return "nothing";
        } catch (RuleViolated broken) {
            return broken.messageKey();
        }
    }

    private UUID below(String threshold) {
        return wires.watch(project, indicator, GOERLITZ, true, new BigDecimal(threshold), "Wege prüfen", office());
    }

    private ScenarioPhase phase() {
        return listing.view(project, office()).project().phase();
    }

    private List<WorkItem> tasks() {
        return worklist.openFor(office(), 1000).stream()
                .filter(item -> item.route().contains(project.toString()))
                .toList();
    }

    private Actor.Person office() {
        return aScenario.office();
    }

    private Actor.Person coordinator() {
        return committees.coordinatorOf(GOERLITZ);
    }

    private void imported(String day, String ags, String value) throws Exception {
        imports.take(
                new ImportOrder(table + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                new ByteArrayInputStream(FlatFiles.file(FlatFiles.row(day, ags, value))),
                office());
    }
}
