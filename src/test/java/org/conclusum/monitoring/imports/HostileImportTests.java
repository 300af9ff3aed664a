package org.conclusum.monitoring.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.FlatFiles;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.genesis.Rejection;
import org.conclusum.monitoring.plain.PlainFiles;
import org.conclusum.testing.ApplicationTest;
import org.conclusum.testing.CommitteeFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Broken and harmful files on their whole way: each is refused with line and reason, and nothing of it stays. */
@ApplicationTest
class HostileImportTests {

    /** What an import could leave behind. */
    private record Left(long figures, long tables, long measures, long periods, long staged, long kept) {}

    /** A file and why it is refused. */
    private record Hostile(String what, byte[] content, Reason reason, long line) {

        @Override
        public String toString() {
            return what;
        }
    }

    @Autowired
    private DirectImport direct;

    @Autowired
    private PlainImports imports;

    @Autowired
    private ImportManagement management;

    @Autowired
    private ImportListing listing;

    @Autowired
    private CommitteeFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private Path folder;
    private Actor.Person office;

    @BeforeEach
    void enter(@TempDir Path temporary) {
        folder = temporary;
        office = fixture.officeOf("LAUSITZ");
    }

    static Stream<Hostile> hostile() {
        String row = FlatFiles.row("1");
        byte[] students = FlatFiles.published(FlatFiles.STUDENTS);
        byte[] gzip = FlatFiles.gzip(students);
        return Stream.of(
                new Hostile(
                        "cut off in a row", Arrays.copyOf(students, students.length - 60), Reason.COLUMN_COUNT, 2071),
                new Hostile(
                        "written in Latin 1",
                        new String(FlatFiles.file(row), StandardCharsets.UTF_8)
                                .substring(1)
                                .getBytes(StandardCharsets.ISO_8859_1),
                        Reason.WRONG_ENCODING,
                        2),
                new Hostile(
                        "columns mixed up",
                        FlatFiles.text(FlatFiles.HEAD.replace(";value;value_unit;", ";value_unit;value;") + "\n" + row),
                        Reason.UNREADABLE_VALUE,
                        2),
                new Hostile(
                        "a huge line",
                        FlatFiles.file(row, FlatFiles.row("2023", "14626", "1") + "1".repeat(5_000_000)),
                        Reason.LINE_TOO_LONG,
                        3),
                new Hostile(
                        "quoted line breaks",
                        FlatFiles.file(row.replace("Kreis 14626", "\"Kreis\n14626\"")),
                        Reason.COLUMN_COUNT,
                        2),
                new Hostile("quoted", FlatFiles.file(FlatFiles.row("\"1\"")), Reason.QUOTED, 2),
                new Hostile(
                        "a formula as a value",
                        FlatFiles.file(row, FlatFiles.row("2023", "14626", "=1+1")),
                        Reason.FORMULA,
                        3),
                new Hostile(
                        "a formula as a label",
                        FlatFiles.file(row.replace("Kreis 14626", "@SUM(A1)")),
                        Reason.FORMULA,
                        2),
                new Hostile(
                        "a bomb",
                        FlatFiles.zip(FlatFiles.text(FlatFiles.HEAD + "\n" + (row + "\n").repeat(200_000)), "bomb.csv"),
                        Reason.INFLATES_TOO_MUCH,
                        -1),
                new Hostile("a damaged archive", Arrays.copyOf(gzip, gzip.length / 2), Reason.DAMAGED_ARCHIVE, -1),
                new Hostile(
                        "a million columns",
                        FlatFiles.text(FlatFiles.HEAD + ";x".repeat(1_000_000) + "\n" + row),
                        Reason.LINE_TOO_LONG,
                        1));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedToProgramsAndLeavesNothingBehind(Hostile file) throws Exception {
        Left before = left();

        Rejection checked = refusal(file, true);
        Rejection taken = refusal(file, false);

        assertRefused(file, checked);
        assertRefused(file, taken);
        assertThat(left()).isEqualTo(before);
        forgetTheLatest();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isRefusedToPeopleAndLeavesNothingBehind(Hostile file) throws Exception {
        Left before = left();
        Path stored = Files.write(folder.resolve("12411-HOSTILE_flat.csv"), file.content());

        UUID id = imports.begin(order(".csv"), stored, office);
        await().until(() -> listing.get(id, office).state() == ImportState.REFUSED);

        assertRefused(file, listing.get(id, office).rejections().getFirst());
        assertThat(left()).isEqualTo(before);
        await().until(() -> Files.notExists(stored));
        management.discard(id, office);
    }

    @Test
    void keepsNoTableThatNoOtherMappingMakesReadable() throws Exception {
        Left before = left();
        String cells =
                "<c r='A2' t='inlineStr'><is><t>14626</t></is></c><c r='B2'><v>2023</v></c><c r='C2'><v>5</v></c>";
        String sheet = "<worksheet><sheetData><row r='1'>" + text("A1", "AGS") + text("B1", "Jahr") + text("C1", "Wert")
                + "</row>" + ("<row r='2'>" + cells + "</row>").repeat(600_000) + "</sheetData></worksheet>";
        Path bomb = PlainFiles.rawWorkbook(folder, Map.of("xl/worksheets/sheet1.xml", sheet));

        UUID id = imports.begin(order(".xlsx"), bomb, office);
        assertThat(listing.get(id, office).state()).isEqualTo(ImportState.MAPPING);
        imports.read(id, imports.mapping(id, office), office);
        await().until(() -> listing.get(id, office).state() == ImportState.REFUSED);

        assertThat(listing.get(id, office).rejections())
                .extracting(Rejection::reason)
                .containsExactly(Reason.INFLATES_TOO_MUCH);
        assertThat(listing.get(id, office).plain()).as("nothing to map again").isFalse();
        assertThat(left()).isEqualTo(before);
        management.discard(id, office);
    }

    @Test
    void keepsARefusedTableForAWeekSoThatItsColumnsCanBeMappedAgain() throws Exception {
        Left before = left();
        UUID id = imports.begin(order(".csv"), PlainFiles.csv(folder, "AGS;Jahr;Wert", "14626;2023;zwölf"), office);
        imports.read(id, imports.mapping(id, office), office);
        await().until(() -> listing.get(id, office).state() == ImportState.REFUSED);
        assertThat(left().kept()).isEqualTo(before.kept() + 1);
        jdbc.sql("update figure_import set begun_at = begun_at - interval '8 days' where id = ?")
                .param(id)
                .update();

        refusal(hostile().toList().getFirst(), false);

        assertThat(left()).isEqualTo(before);
        assertThat(listing.get(id, office).state()).isEqualTo(ImportState.REFUSED);
        assertThat(listing.get(id, office).plain()).isFalse();
        management.discard(id, office);
        forgetTheLatest();
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static void assertRefused(Hostile file, Rejection rejection) {
        assertThat(rejection.reason()).isEqualTo(file.reason());
        if (file.line() >= 0) {
            assertThat(rejection.line()).isEqualTo(file.line());
        }
    }

    private Rejection refusal(Hostile file, boolean dry) throws Exception {
        ByteArrayInputStream content = new ByteArrayInputStream(file.content());
        try {
            ImportCheck check =
                    dry ? direct.check(order(".csv"), content, office) : direct.take(order(".csv"), content, office);
            assertThat(check.comparison()).isNull();
            return check.count().rejections().getFirst();
        } catch (FlatFileRefused refused) {
            return refused.rejection();
        }
    }

    private void forgetTheLatest() {
        List<ImportRow> latest = listing.page(0, 1, office);
        management.discard(latest.getFirst().id(), office);
    }

    private static ImportOrder order(String ending) {
        return new ImportOrder("12411-HOSTILE_flat" + ending, "REGIONALDATENBANK", LocalDate.of(2026, 3, 10), "");
    }

    private Left left() {
        return new Left(
                count("figure"),
                count("figure_table"),
                count("figure_measure"),
                count("figure_period"),
                count("pg_tables where tablename like 'figure\\_staged\\_%'"),
                count("figure_upload"));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
