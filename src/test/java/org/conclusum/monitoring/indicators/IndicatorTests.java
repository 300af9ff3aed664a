package org.conclusum.monitoring.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.FigureLookup;
import org.conclusum.monitoring.FigureRow;
import org.conclusum.monitoring.SourceListing;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class IndicatorTests {

    private static final String TABLE = "21311-IND";
    private static final Selection FOREIGN = new Selection("HS-W02", ";NATA;");
    private static final Selection ALL = new Selection("HS-W02", ";;");
    private static final String COTTBUS = "12052";

    @Autowired
    private IndicatorManagement management;

    @Autowired
    private IndicatorListing listing;

    @Autowired
    private IndicatorFigures figures;

    @Autowired
    private FigureLookup lookup;

    @Autowired
    private TerritoryChanges territories;

    @Autowired
    private SourceListing sources;

    @Autowired
    private DirectImport imports;

    @Autowired
    private CommitteeFixture fixture;

    private Actor.Person office;

    @BeforeEach
    void bring() throws Exception {
        office = fixture.officeOf("LAUSITZ");
        imports.take(
                new ImportOrder(TABLE + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), "gefiltert"),
                new ByteArrayInputStream(FlatFiles.published(FlatFiles.STUDENTS)),
                office);
    }

    @Test
    void showsFiguresAsTheyAreAndAsAShare() {
        IndicatorRow students = listing.get(management.define(draft(ALL, null), office));
        IndicatorRow share = listing.get(management.define(draft(FOREIGN, ALL), office));

        BigDecimal all = value(figures.of(students, List.of(COTTBUS)));
        BigDecimal foreign =
                value(figures.of(listing.get(management.define(draft(FOREIGN, null), office)), List.of(COTTBUS)));

        assertThat(all).isPositive();
        assertThat(value(figures.of(share, List.of(COTTBUS))).doubleValue())
                .isEqualTo(foreign.doubleValue() * 100 / all.doubleValue(), Offset.offset(1e-6));
    }

    @Test
    void hasNoShareWhereTheBaseIsNotKnown() {
        FigureRow above = row(BigDecimal.TEN, null);

        assertThat(IndicatorFigures.ratio(above, null, 100).value()).isNull();
        assertThat(IndicatorFigures.ratio(above, row(BigDecimal.ZERO, null), 100)
                        .value())
                .isNull();
        assertThat(IndicatorFigures.ratio(above, row(null, "."), 100))
                .satisfies(figure -> assertThat(figure.value()).isNull())
                .satisfies(figure -> assertThat(figure.mark()).isEqualTo("."));
        assertThat(IndicatorFigures.ratio(row(null, "-"), row(BigDecimal.TEN, null), 100)
                        .mark())
                .isEqualTo("-");
        assertThat(IndicatorFigures.ratio(above, row(new BigDecimal(40), null), 100)
                        .value())
                .isEqualByComparingTo("25");
    }

    @Test
    void knowsWhichFigureWasKnownWhen() throws Exception {
        take("5");
        int first = lookup.figures("12411-IND", "BEVSTD", "", List.of("14626"))
                .getFirst()
                .vintage();
        take("6");

        assertThat(lookup.figuresAt(first, "12411-IND", "BEVSTD", "", List.of("14626")))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("5"));
        assertThat(lookup.figures("12411-IND", "BEVSTD", "", List.of("14626")))
                .singleElement()
                .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("6"));
    }

    @Test
    void breaksThePopulationSeriesAtTheCensus() throws Exception {
        take("5");
        IndicatorRow population = listing.get(management.define(
                new IndicatorDraft(
                        "Bevölkerung",
                        "",
                        IndicatorLevel.CORE,
                        FieldOfAction.FRAMEWORK,
                        "12411-IND",
                        new Selection("BEVSTD", ""),
                        null,
                        1,
                        "Personen",
                        0,
                        null),
                office));

        assertThat(figures.breaksOf(population)).singleElement().satisfies(each -> assertThat(each.nameEn())
                .isEqualTo("Census 2022"));
    }

    @Test
    void offersMeasuresWithTheirAttributesInWords() {
        MeasureChoice students = listing.choices().stream()
                .filter(choice -> choice.table().equals(TABLE))
                .findFirst()
                .orElseThrow();

        assertThat(students.combinations()).hasSize(90);
        assertThat(students.combinations())
                .anySatisfy(choice -> assertThat(choice.label()).isEqualTo("weiblich, ausländisch, Sport"));
    }

    @Test
    void creditsTheSourceAndSaysWhatWasChanged() {
        assertThat(sources.creditsOf(List.of(TABLE))).singleElement().satisfies(credit -> {
            assertThat(credit.source().credit()).contains("Statistische Ämter des Bundes und der Länder");
            assertThat(credit.source().licence()).isEqualTo("dl-de/by-2-0");
            assertThat(credit.alteration()).isEqualTo("gefiltert");
        });
    }

    @Test
    void onlyOfficesDefineAndEachRemovesItsOwn() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.define(draft(ALL, null), fixture.stranger()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.define(draft(ALL, null), fixture.coordinatorOf("14626")));
        UUID id = management.define(draft(ALL, null), office);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.remove(id, fixture.officeOf("RHEIN")));
        management.remove(id, office);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(id));
    }

    @Test
    void saysSomethingElseOnceItsOfficeChangedIt() {
        UUID id = management.define(draft(ALL, null), office);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.change(id, draft(FOREIGN, ALL), fixture.officeOf("RHEIN")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> management.change(id, draft(FOREIGN, ALL), fixture.stranger()));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.change(id, draft(new Selection("HS-W02", "NOBODY"), null), office));

        management.change(id, draft(FOREIGN, ALL), office);

        assertThat(listing.get(id).content()).isEqualTo(draft(FOREIGN, ALL));
        assertThat(listing.get(id).region()).isEqualTo("LAUSITZ");
    }

    @Test
    void addsFiguresOfMergedTerritoriesOnlyAsStated() throws Exception {
        String table = "12411-MERGED";
        byte[] file = FlatFiles.file(
                FlatFiles.row("2007", "14991", "5"),
                FlatFiles.row("2007", "14992", "7"),
                FlatFiles.row("2009", "14993", "13"));
        imports.take(
                new ImportOrder(table + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                new ByteArrayInputStream(file),
                office);
        IndicatorRow people = listing.get(management.define(
                new IndicatorDraft(
                        "Bevölkerung",
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
                office));
        assertThat(figures.of(people, List.of("14993"))).hasSize(1);
        LocalDate day = LocalDate.of(2008, 8, 1);
        List<UUID> stated = List.of(
                territories.state(day, "14991", "14993", "Kreis A", Handling.SUMMED, "", office),
                territories.state(day, "14992", "14993", "Kreis B", Handling.SUMMED, "", office));

        List<IndicatorFigure> shown = figures.of(people, List.of("14993"));

        stated.forEach(id -> territories.takeBack(id, office));
        assertThat(shown)
                .extracting(figure -> figure.period() + " " + figure.value())
                .containsExactly("2007 12", "2009 13");
    }

    @Test
    void restsOnFiguresThatAreKnown() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> management.define(draft(new Selection("HS-W02", "NOBODY"), null), office))
                .satisfies(rule -> assertThat(rule.messageKey()).isEqualTo("rule.FiguresMustBeKnown"));
    }

    @Test
    void writesNothingThatRunsAsAFormula() throws Exception {
        IndicatorSheet sheet = new IndicatorSheet(
                "=cmd|' /C calc'!A0",
                List.of("Kommune", "Wert"),
                List.of(
                        List.of("=HYPERLINK(\"x\")", new BigDecimal("1.5")),
                        List.of("+1", "-"),
                        List.of("-1+1|cmd", new BigDecimal("-2")),
                        List.of("@SUM(A1)", "Görlitz")),
                List.of("@SUM(A1)"));

        assertThat(new String(sheet.csv(), StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK", "\"'+1\"", "\"'-1+1|cmd", "\"'@SUM", "\"1,5\"");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.xlsx()))) {
            Sheet first = book.getSheetAt(0);
            first.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC)));
            assertThat(first.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(first.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(1.5);
            assertThat(first.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(-2);
            for (int row = 1; row <= 4; row++) {
                assertThat(first.getRow(row).getCell(0).getCellStyle().getQuotePrefixed())
                        .as("text even after it was edited, row %s", row)
                        .isTrue();
            }
            assertThat(first.getRow(4).getCell(1).getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
    }

    private void take(String value) throws Exception {
        imports.take(
                new ImportOrder("12411-IND_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                new ByteArrayInputStream(FlatFiles.file(FlatFiles.row(value))),
                office);
    }

    private static IndicatorDraft draft(Selection selected, @Nullable Selection base) {
        return new IndicatorDraft(
                "Studierende",
                "",
                IndicatorLevel.CORE,
                FieldOfAction.UNIVERSITIES,
                TABLE,
                selected,
                base,
                base == null ? 1 : 100,
                "Personen",
                0,
                null);
    }

    private static BigDecimal value(List<IndicatorFigure> found) {
        BigDecimal value = found.getFirst().value();
        assertThat(value).isNotNull();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static FigureRow row(@Nullable BigDecimal value, @Nullable String mark) {
        LocalDate day = LocalDate.of(2024, 12, 31);
        return new FigureRow(COTTBUS, "2024-12-31", day, day, value, mark, "", 1);
    }
}
