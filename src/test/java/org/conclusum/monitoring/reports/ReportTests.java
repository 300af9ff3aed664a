package org.conclusum.monitoring.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.testing.ACommittee.GOERLITZ;
import static org.conclusum.testing.ACommittee.LAUSITZ;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.ConformantPdf;
import org.conclusum.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReportTests {

    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final List<String> DAYS = List.of("2018-12-31", "2022-12-31", "2024-12-31");

    @Autowired
    private ReportManagement reports;

    @Autowired
    private IndicatorManagement indicators;

    @Autowired
    private DirectImport imports;

    @Autowired
    private CommitteeFixture fixture;

    private Actor.Person office;
    private UUID indicator;

    @BeforeEach
    void bring() throws Exception {
        office = fixture.officeOf("LAUSITZ");
        String table = "12411-REP" + TABLES.incrementAndGet();
        List<String> rows = new ArrayList<>();
        for (String day : DAYS) {
            for (String ags : LAUSITZ) {
                boolean hidden = ags.equals("12052") && day.equals("2024-12-31");
                rows.add(FlatFiles.row(day, ags, hidden ? "." : String.valueOf(100_000 - rows.size() * 1000)));
            }
        }
        imports.take(
                new ImportOrder(table + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                new ByteArrayInputStream(FlatFiles.file(rows.toArray(String[]::new))),
                office);
        indicator = indicators.define(
                new IndicatorDraft(
                        "Bevölkerung",
                        "Menschen am Stichtag",
                        IndicatorLevel.CORE,
                        FieldOfAction.FRAMEWORK,
                        table,
                        new Selection("BEVSTD", ""),
                        null,
                        1,
                        "Personen",
                        0,
                        null),
                office);
    }

    @Test
    void printsAnAccessibleReportOfAMunicipality() throws Exception {
        UUID report = reports.begin("LAUSITZ", GOERLITZ, "Bildungsbericht Görlitz", office);
        reports.write(report, content("Weniger <b>Menschen</b>, weniger Kinder."), 1, office);

        int number = reports.issue(report, office);
        byte[] pdf = reports.file(report, number, fixture.stranger());

        ConformantPdf.assertConformant(pdf);
        assertThat(text(pdf))
                .contains(
                        "Landkreis Görlitz",
                        "<b>Menschen</b>",
                        "unbekannt oder geheim",
                        "Stadt Cottbus 100.000 93.000 .",
                        "Landkreis Görlitz 94.000 87.000 80.000",
                        "Zensus 2022",
                        "Statistische Ämter des Bundes und der Länder",
                        "dl-de/by-2-0");
    }

    @Test
    void printsAnAccessibleReportOfARegion() throws Exception {
        UUID report = reports.begin("LAUSITZ", null, "Bildungsbericht Lausitz", office);
        reports.write(report, content(""), 1, office);

        byte[] draft = reports.preview(report, office);

        ConformantPdf.assertConformant(draft);
        assertThat(text(draft)).contains("Entwurf", "Cottbus", "Elbe-Elster");
    }

    @Test
    void keepsWhatWasIssuedWhateverBecomesOfTheDraft() throws Exception {
        UUID report = reports.begin("LAUSITZ", null, "Bericht", office);
        reports.write(report, content("Erster Satz."), 1, office);
        reports.issue(report, office);
        reports.write(report, content("Zweiter Satz."), 2, office);

        assertThat(reports.issue(report, office)).isEqualTo(2);

        assertThat(text(reports.file(report, 1, office)))
                .contains("Erster Satz.")
                .doesNotContain("Zweiter Satz.");
        assertThat(text(reports.file(report, 2, office))).contains("Zweiter Satz.");
        assertThat(reports.get(report, office).versions())
                .extracting(ReportVersion::number)
                .containsExactly(2, 1);
    }

    @Test
    void isSeenByTheOfficeAloneUntilItIsIssued() {
        UUID report = reports.begin("LAUSITZ", null, "Bericht", office);
        Actor.Person other = fixture.officeOf("RHEIN");
        for (Actor.Person stranger : List.of(other, fixture.stranger(), fixture.coordinatorOf(GOERLITZ))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.get(report, stranger));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.preview(report, stranger));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.issue(report, stranger));
            assertThat(reports.page(stranger, 0, 1000))
                    .noneMatch(one -> one.id().equals(report));
        }
        reports.write(report, content(""), 1, office);
        reports.issue(report, office);

        assertThat(reports.page(other, 0, 1000)).anyMatch(one -> one.id().equals(report));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> reports.write(report, content("Fremd."), 2, other));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reports.preview(report, other));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reports.issue(report, other));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> reports.begin("LAUSITZ", null, "Fremd", other));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports.begin("LAUSITZ", "05162", "Anderswo", office));
    }

    @Test
    void isListedPageByPageTheLatestChangeFirst() {
        UUID first = reports.begin("LAUSITZ", null, "Erster", office);
        UUID second = reports.begin("LAUSITZ", null, "Zweiter", office);
        UUID third = reports.begin("LAUSITZ", null, "Dritter", office);
        reports.write(first, content("Noch einmal."), 1, office);

        assertThat(ids(0, 2)).containsExactly(first, third);
        assertThat(ids(2, 1)).containsExactly(second);
        assertThat(Statements.of(() -> reports.page(office, 0, 2)))
                .filteredOn(statement -> statement.contains("from monitoring_report "))
                .singleElement()
                .satisfies(statement -> assertThat(statement).contains("offset ? limit ?"));
    }

    private List<UUID> ids(int offset, int limit) {
        return reports.page(office, offset, limit).stream()
                .map(MonitoringReport::id)
                .toList();
    }

    @Test
    void refusesWhatIsEmptyOrOutdated() {
        UUID report = reports.begin("LAUSITZ", null, "Bericht", office);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> reports.issue(report, office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.MonitoringReportMustShowIndicators"));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> reports.begin("LAUSITZ", null, " ", office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.MonitoringReportMustBeNamed"));
        reports.write(report, content("Neu."), 1, office);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> reports.write(report, content("Alt."), 1, office));
    }

    private ReportContent content(String comment) {
        return new ReportContent("Bericht", "Zur Lage.", List.of(new ReportChapter(indicator, comment)));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
