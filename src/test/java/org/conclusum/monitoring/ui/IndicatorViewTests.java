package org.conclusum.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.testing.ACommittee.BAUTZEN;
import static org.conclusum.testing.ACommittee.COTTBUS;
import static org.conclusum.testing.ACommittee.GOERLITZ;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.imports.DirectImport;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorManagement;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.regions.Boundaries;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.conclusum.testing.GermanBrowser;
import org.conclusum.testing.Pages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Pictures of an indicator with all that belongs beside them. */
@ApplicationTest
class IndicatorViewTests {

    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final String BEFORE = "2022-12-31";
    private static final String AFTER = "2024-12-31";

    @Autowired
    private Pages pages;

    @Autowired
    private IndicatorManagement management;

    @Autowired
    private IndicatorListing listing;

    @Autowired
    private IndicatorFigures figures;

    @Autowired
    private Boundaries boundaries;

    @Autowired
    private DirectImport imports;

    @Autowired
    private CommitteeFixture fixture;

    @RegisterExtension
    final GermanBrowser browser = new GermanBrowser();

    private Actor.Person office;
    private String table;

    @BeforeEach
    void bring() throws Exception {
        office = fixture.officeOf("LAUSITZ");
        table = "12411-VIEW" + TABLES.incrementAndGet();
        String file = new String(
                        FlatFiles.file(
                                FlatFiles.row(BEFORE, GOERLITZ, "250000;e"),
                                FlatFiles.row(BEFORE, BAUTZEN, "300000;e"),
                                FlatFiles.row(AFTER, GOERLITZ, "243958;()"),
                                FlatFiles.row(AFTER, BAUTZEN, ".;"),
                                FlatFiles.row(AFTER, COTTBUS, "0;e")),
                        StandardCharsets.UTF_8)
                .replace(";value;value_unit", ";value;value_q;value_unit");
        imports.take(
                new ImportOrder(table + "_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), "gefiltert"),
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                office);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ranking", "map", "time", "multiples", "distribution"})
    void putsTableSourceCreditAndDownloadsBesideEachPicture(String form) {
        IndicatorView page = open(defined(null), form);

        assertThat(elements(page.getElement(), "cc-chart")).singleElement().satisfies(picture -> {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(picture.getAttribute("aria-label")).contains("Menschen").containsAnyOf("Tabelle", "Tabellen");
        });
        assertThat(elements(page.getElement(), "table").map(Element::getTextRecursively))
                .anySatisfy(shown -> assertThat(shown)
                        .contains("Landkreis Görlitz", "243.958 (unsicher)")
                        .contains("Landkreis Bautzen", ". (unbekannt oder geheim)")
                        .contains("Cottbus", "0"));
        assertThat(text(page))
                .contains("Statistische Ämter des Bundes und der Länder", table, "dl-de/by-2-0", "gefiltert");
        assertThat(Stream.of("button", "a")
                        .flatMap(tag -> elements(page.getElement(), tag))
                        .map(element -> element.getAttribute("aria-label"))
                        .filter(Objects::nonNull))
                .contains("Als PNG speichern", "Als SVG speichern", "Als CSV speichern", "Als XLSX speichern");
        if (form.equals("map")) {
            assertThat(text(page)).contains("© GeoBasis-DE / BKG (2023), dl-de/by-2-0");
        }
    }

    @Test
    void saysThatASeriesBreaksAndComparesNothingAcrossIt() {
        assertThat(text(open(defined(null), "time"))).contains("Die Reihe bricht: Zensus 2022", "keine Linie gezogen");
        assertThat(text(open(defined(null), "multiples"))).contains("keine Linie gezogen");
        assertThat(text(open(defined(null), "distribution"))).contains("Die Reihe bricht: Zensus 2022");
    }

    @Test
    void putsTheBreakBetweenThePointsSoThatNoLineCrossesIt() {
        IndicatorRow row = listing.get(defined(null));
        List<IndicatorFigure> all = figures.of(row, List.of(GOERLITZ));

        JsonNode drawn = new IndicatorPictures(row.content(), "Quelle").lines(all, figures.breaksOf(row), Map.of());

        JsonNode points = drawn.get("lines").get(0).get("values");
        assertThat(points).hasSize(2);
        assertThat(drawn.get("breaks")).hasSize(1);
        assertThat(drawn.get("breaks").get(0).get("at").doubleValue())
                .isGreaterThan(points.get(0).get(0).doubleValue())
                .isLessThan(points.get(1).get(0).doubleValue());
        assertThat(drawn.get("credit").stringValue()).as("inside what is saved").isEqualTo("Quelle");
    }

    @Test
    void drawsNoBarAndNoZeroWhereAMarkStands() {
        IndicatorRow row = listing.get(defined(null));

        JsonNode drawn =
                new IndicatorPictures(row.content(), "").ranking(figures.of(row, List.of(BAUTZEN, COTTBUS)), Map.of());

        assertThat(drawn.get("items")
                        .valueStream()
                        .filter(item -> item.get("key").stringValue().equals(BAUTZEN))
                        .map(item -> item.get("value").isNull()))
                .contains(true);
        assertThat(drawn.get("items")
                        .valueStream()
                        .filter(item -> item.get("key").stringValue().equals(COTTBUS))
                        .map(item -> item.get("value").doubleValue()))
                .containsExactly(0.0);
    }

    @Test
    void showsAPercentageOnlyWhereItsBaseIsKnown() {
        IndicatorView page = open(defined(new Selection("BEVSTD", "")), "ranking");

        assertThat(elements(page.getElement(), "tr").map(Element::getTextRecursively))
                .anySatisfy(row -> assertThat(row).contains("Landkreis Görlitz", "100 (unsicher)"))
                .anySatisfy(row -> assertThat(row).contains("Cottbus", "kein Anteil, die Gesamtzahl fehlt"))
                .anySatisfy(row -> assertThat(row).contains("Landkreis Bautzen", ". (unbekannt oder geheim)"));
    }

    @Test
    void writesNamesIntoTheMapAsTheyAre() {
        IndicatorRow row = listing.get(defined(null));
        Map<String, MunicipalityRow> names =
                Map.of(GOERLITZ, new MunicipalityRow(GOERLITZ, "A & \"B\" <c>", "A", "Landkreis", "LAUSITZ", "SN"));

        JsonNode drawn = new IndicatorPictures(row.content(), "")
                .map(
                        figures.of(row, List.of(GOERLITZ)),
                        boundaries.of(List.of(GOERLITZ)).orElseThrow(),
                        "",
                        names);

        assertThat(drawn.get("svg").stringValue()).contains("name=\"A &amp; &quot;B&quot; &lt;c>\"");
    }

    @Test
    void offersNothingToChangeToOthers() {
        UUID id = defined(null);

        assertThat(text(open(id, "ranking", fixture.stranger())))
                .contains("Landkreis Görlitz")
                .doesNotContain("Kennzahl entfernen", "Kennzahl bearbeiten");
    }

    private UUID defined(@Nullable Selection base) {
        return management.define(
                new IndicatorDraft(
                        "Menschen",
                        "Menschen am Stichtag",
                        IndicatorLevel.CORE,
                        FieldOfAction.FRAMEWORK,
                        table,
                        new Selection("BEVSTD", ""),
                        base,
                        base == null ? 1 : 100,
                        base == null ? "Personen" : "%",
                        0,
                        null),
                office);
    }

    private IndicatorView open(UUID indicator, String form) {
        return open(indicator, form, office);
    }

    private IndicatorView open(UUID indicator, String form, Actor.Person person) {
        return pages.enter(
                IndicatorView.class,
                new RouteParameters("id", indicator.toString()),
                "monitoring/indicators/" + indicator + "?view=" + form + "&region=LAUSITZ",
                person);
    }

    private static String text(IndicatorView page) {
        return page.getElement().getTextRecursively();
    }

    private static Stream<Element> elements(Element element, String tag) {
        return Stream.concat(
                element.isTextNode() || !element.getTag().equals(tag) ? Stream.empty() : Stream.of(element),
                element.getChildren().flatMap(child -> elements(child, tag)));
    }
}
