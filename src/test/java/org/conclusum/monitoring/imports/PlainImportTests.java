package org.conclusum.monitoring.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.FigureLookup;
import org.conclusum.monitoring.FigureRow;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.plain.ColumnMapping;
import org.conclusum.monitoring.plain.ColumnRole;
import org.conclusum.monitoring.plain.PlainFiles;
import org.conclusum.monitoring.plain.PlainMapping;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plain tables on a real database. Each test brings a table of its own. */
@ApplicationTest
class PlainImportTests {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    private PlainImports imports;

    @Autowired
    private ImportManagement management;

    @Autowired
    private ImportListing listing;

    @Autowired
    private FigureLookup figures;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private Path folder;
    private Actor.Person office;
    private String table;
    private String measure;

    @BeforeEach
    void choose(@TempDir Path temporary) {
        folder = temporary;
        office = fixture.officeOf("LAUSITZ");
        table = "EIGEN-" + SERIAL.incrementAndGet();
        measure = "Plätze " + SERIAL.get();
    }

    @AfterEach
    void leaveNothingBehind() {
        listing.page(0, 200, office).stream()
                .filter(row -> row.state() == ImportState.MAPPING
                        || row.state() == ImportState.READY
                        || row.state() == ImportState.REFUSED)
                .filter(ImportRow::continuable)
                .forEach(row -> management.discard(row.id(), office));
    }

    @Test
    void readsATableAsItsColumnsAreMappedAndTakesItOver() throws Exception {
        UUID id = begin("14626;Görlitz;2023;5", "12052;Cottbus;2023;7");
        assertThat(listing.get(id, office).state()).isEqualTo(ImportState.MAPPING);

        ImportRow read = read(id, imports.mapping(id, office));

        assertThat(read.state()).isEqualTo(ImportState.READY);
        assertThat(read.comparison()).isEqualTo(new Comparison(2, 0, 0));
        assertThat(read.examples()).hasSize(2).first().satisfies(change -> {
            assertThat(change.before()).isNull();
            assertThat(change.after()).isEqualTo("5");
            assertThat(change.period()).isEqualTo("2023");
        });
        assertThat(value("14626")).isNull();
        management.apply(id, office);
        assertThat(value("14626")).isEqualTo("5");
        assertThat(kept(id)).isZero();
    }

    @Test
    void isHarmlessWhenReadAgainAndShowsWhatChanged() throws Exception {
        take("14626;Görlitz;2023;5", "12052;Cottbus;2023;7");

        assertThat(take("14626;Görlitz;2023;5", "12052;Cottbus;2023;7").comparison())
                .isEqualTo(new Comparison(0, 0, 2));
        ImportRow changed = take("14626;Görlitz;2023;6", "12052;Cottbus;2023;7");

        assertThat(changed.comparison()).isEqualTo(new Comparison(0, 1, 1));
        assertThat(changed.examples()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("5");
            assertThat(change.after()).isEqualTo("6");
            assertThat(change.territory()).contains("Görlitz");
        });
        management.undo(changed.id(), office);
        assertThat(value("14626")).isEqualTo("5");
    }

    @Test
    void takesNothingOfATableWithARejectedRowAndLetsItsColumnsBeMappedAgain() throws Exception {
        UUID id = begin("14626;Görlitz;2023;5", "12052;Cottbus;2023;", "12071;Görlitz;2023;1");

        ImportRow refused = read(id, imports.mapping(id, office));

        assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
        assertThat(refused.rejections())
                .extracting(rejection -> rejection.line() + " " + rejection.reason())
                .containsExactly("3 " + Reason.NO_VALUE, "4 " + Reason.KEY_AND_NAME_DIFFER);
        assertThat(value("14626")).isNull();
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> management.apply(id, office));

        imports.mapAgain(id, office);
        PlainMapping mapping = imports.mapping(id, office);
        ImportRow read = read(
                id,
                new PlainMapping(
                        mapping.form(),
                        table,
                        mapping.title(),
                        measure,
                        mapping.unit(),
                        "",
                        false,
                        false,
                        true,
                        mapping.columns().stream()
                                .map(column -> column.role() == ColumnRole.NAME
                                        ? ColumnMapping.of(column.name(), ColumnRole.IGNORE)
                                        : column)
                                .toList()));
        assertThat(read.state()).isEqualTo(ImportState.READY);
        assertThat(read.comparison().fresh()).isEqualTo(2);
    }

    @Test
    void remembersTheColumnsForTheNextTableOfTheSameShape() throws Exception {
        UUID first = begin("14626;Görlitz;2023;5");
        PlainMapping guess = imports.mapping(first, office);
        read(first, named(guess, "Betreuung"));

        UUID second = begin("14626;Görlitz;2024;6");
        Actor.Person neighbour = fixture.officeOf("RHEIN");
        UUID neighbours = imports.begin(order(), csv("14626;Görlitz;2024;6"), neighbour);

        assertThat(imports.mapping(second, office).title()).isEqualTo("Betreuung");
        assertThat(imports.mapping(neighbours, neighbour).title()).isNotEqualTo("Betreuung");
        management.discard(neighbours, neighbour);
    }

    @Test
    void readsWorkbooksAndTellsFlatFilesApart() throws Exception {
        Path book = PlainFiles.workbook(
                folder, List.of(List.of("AGS", "Kommune", "Jahr", measure), List.of("14626", "Görlitz", 2023, 5.5)));
        UUID id = imports.begin(
                new ImportOrder(table + ".xlsx", "DESTATIS", LocalDate.of(2026, 3, 10), ""), book, office);
        assertThat(read(id, imports.mapping(id, office)).comparison().fresh()).isOne();

        UUID flat = imports.begin(
                new ImportOrder("12411-P1_flat.csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), ""),
                PlainFiles.file(folder, "flat.csv", FlatFiles.file(FlatFiles.row("1"))),
                office);
        await().until(() -> listing.get(flat, office).state() == ImportState.READY);
        assertThat(listing.get(flat, office).plain()).isFalse();
    }

    @Test
    void writesDownWhatItCannotRead() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        UUID id = imports.begin(order(), PlainFiles.file(folder, "alt.xls", old), office);

        assertThat(listing.get(id, office).rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo(Reason.OLD_WORKBOOK));
    }

    @Test
    void asksForPlaceTimeMeasureAndName() throws Exception {
        UUID id = begin("14626;Görlitz;2023;5");
        PlainMapping guess = imports.mapping(id, office);

        assertThat(violated(id, with(guess, ColumnRole.KEY, ColumnRole.NAME))).isEqualTo("ColumnMustHaveOneMeaning");
        assertThat(violated(
                        id, with(with(guess, ColumnRole.KEY, ColumnRole.IGNORE), ColumnRole.NAME, ColumnRole.IGNORE)))
                .isEqualTo("FigureMustHaveAPlace");
        assertThat(violated(id, with(guess, ColumnRole.PERIOD, ColumnRole.IGNORE)))
                .isEqualTo("FigureMustHaveATime");
        assertThat(violated(id, with(guess, ColumnRole.VALUE, ColumnRole.IGNORE)))
                .isEqualTo("FigureMustBeNamed");
        assertThat(violated(id, named(guess, " "))).isEqualTo("TableMustBeNamed");
        assertThat(listing.get(id, office).state()).isEqualTo(ImportState.MAPPING);
    }

    @Test
    void onlyTheOfficeThatBroughtATableGoesOnWithIt() throws Exception {
        Path file = csv("14626;Görlitz;2023;5");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> imports.begin(order(), file, fixture.coordinatorOf("14626")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> imports.begin(order(), file, fixture.stranger()));
        UUID id = imports.begin(order(), file, office);
        PlainMapping mapping = imports.mapping(id, office);

        for (Actor.Person other : List.of(fixture.officeOf("RHEIN"), fixture.stranger())) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.mapping(id, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.sketch(id, mapping.form(), other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.read(id, mapping, other));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.mapAgain(id, other));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> listing.get(id, fixture.stranger()));
        management.discard(id, office);
        assertThat(kept(id)).isZero();
    }

    private ImportRow take(String... rows) throws IOException {
        UUID id = begin(rows);
        read(id, imports.mapping(id, office));
        management.apply(id, office);
        return listing.get(id, office);
    }

    private UUID begin(String... rows) throws IOException {
        return imports.begin(order(), csv(rows), office);
    }

    /** A table whose shape no other test has. */
    private Path csv(String... rows) throws IOException {
        String text = "AGS;Kommune;Jahr;" + measure + "\n" + String.join("\n", rows) + "\n";
        return Files.write(Files.createTempFile(folder, "t", ".csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportRow read(UUID id, PlainMapping mapping) {
        imports.read(id, mapping, office);
        await().until(() -> listing.get(id, office).state() != ImportState.READING);
        return listing.get(id, office);
    }

    private String violated(UUID id, PlainMapping mapping) {
        String[] rule = new String[1];
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> imports.read(id, mapping, office))
                .satisfies(violated -> rule[0] = violated.messageKey().substring("rule.".length()));
        return rule[0];
    }

    private static PlainMapping with(PlainMapping mapping, ColumnRole role, ColumnRole other) {
        return new PlainMapping(
                mapping.form(),
                mapping.table(),
                mapping.title(),
                mapping.measure(),
                mapping.unit(),
                mapping.period(),
                false,
                false,
                false,
                mapping.columns().stream()
                        .map(column -> column.role() == role ? ColumnMapping.of(column.name(), other) : column)
                        .toList());
    }

    private static PlainMapping named(PlainMapping mapping, String title) {
        return new PlainMapping(
                mapping.form(),
                mapping.table(),
                title,
                mapping.measure(),
                mapping.unit(),
                mapping.period(),
                false,
                false,
                false,
                mapping.columns());
    }

    private ImportOrder order() {
        return new ImportOrder(table + ".csv", "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), "");
    }

    private @Nullable String value(String ags) {
        return figures.figures(table, measure, "", List.of(ags)).stream()
                .map(FigureRow::value)
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
    }

    private long kept(UUID id) {
        return jdbc.sql("select count(*) from figure_upload where import = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
