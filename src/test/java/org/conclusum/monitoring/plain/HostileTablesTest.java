package org.conclusum.monitoring.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.plain.PlainFiles.Formula;
import org.conclusum.monitoring.plain.PlainFiles.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileTablesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Path folder;

    HostileTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void refusesAWorkbookThatInflatesBeyondReason() {
        String zeros = "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>x</t></is></c></row>"
                + "<row r='2'><c r='A2'><v>1</v></c></row>".repeat(1_200_000) + "</sheetData></worksheet>";
        Path bomb = PlainFiles.rawWorkbook(folder, Map.of(SHEET, zeros));
        PlainMapping mapping = mapping(new FileForm("Zahlen", "", ';', 1, 0), "x");

        assertThat(refusal(() -> PlainFiles.read(bomb, mapping))).isEqualTo(Reason.INFLATES_TOO_MUCH);
    }

    @Test
    void refusesSharedTextsThatInflateBeyondReason() {
        Path bomb = PlainFiles.rawWorkbook(
                folder,
                Map.of(
                        "xl/sharedStrings.xml",
                        "<sst>" + "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>".repeat(800_000) + "</sst>"));

        assertThat(refusal(() -> PlainFiles.sketch(bomb))).isIn(Reason.INFLATES_TOO_MUCH, Reason.TOO_LARGE);
    }

    @Test
    void readsNoEntityOfAWorkbook() {
        String xml = "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet>"
                + "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>";

        assertThat(refusal(() -> PlainFiles.sketch(PlainFiles.rawWorkbook(folder, Map.of(SHEET, xml)))))
                .isEqualTo(Reason.DAMAGED_WORKBOOK);
        String laughs = "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><sst>"
                + "<si><t>&b;</t></si></sst>";
        assertThat(refusal(() ->
                        PlainFiles.sketch(PlainFiles.rawWorkbook(folder, Map.of("xl/sharedStrings.xml", laughs)))))
                .isEqualTo(Reason.DAMAGED_WORKBOOK);
    }

    @Test
    void refusesTooManyColumns() {
        String wide = "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>"
                + "</sheetData></worksheet>";

        assertThat(refusal(() -> PlainFiles.sketch(PlainFiles.rawWorkbook(folder, Map.of(SHEET, wide)))))
                .isEqualTo(Reason.TOO_MANY_COLUMNS);
        Path text = PlainFiles.file(folder, "breit.csv", ";".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(() -> PlainFiles.sketch(text))).isEqualTo(Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void takesNoResultOfAFormula() throws Exception {
        Path file = PlainFiles.workbook(
                folder,
                List.of(
                        List.of("AGS", "Jahr", "Wert"),
                        List.of("14626", 2023, 5),
                        List.of("14626", 2024, new Formula("C2+1"))));
        PlainMapping guess = PlainFiles.guess(file);

        Read read = PlainFiles.read(file, guess);

        assertThat(read.count().rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(3);
            assertThat(rejection.column()).isEqualTo("Wert");
            assertThat(rejection.reason()).isEqualTo(Reason.FORMULA_CELL);
        });
    }

    @Test
    void refusesWhatIsCutOff() throws Exception {
        byte[] whole = Files.readAllBytes(
                PlainFiles.workbook(folder, List.of(List.of("AGS", "Jahr", "Wert"), List.of("14626", 2023, 5))));
        Path cut = PlainFiles.file(folder, "halb.xlsx", Arrays.copyOf(whole, whole.length / 2));
        assertThat(refusal(() -> PlainFiles.sketch(cut))).isEqualTo(Reason.DAMAGED_WORKBOOK);

        Path open = PlainFiles.csv(folder, "AGS;Jahr;Wert", "14626;2023;\"5");
        assertThat(refusal(() -> PlainFiles.sketch(open))).isEqualTo(Reason.QUOTE_LEFT_OPEN);

        Path row = PlainFiles.csv(folder, "AGS;Jahr;Wert", "14626;2023;5", "14626;20");
        assertThat(reasons(PlainFiles.read(row))).containsExactly(Reason.COLUMN_COUNT);
    }

    @Test
    void refusesOldWorkbooksAndWhatOnlyPretends() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(refusal(() -> PlainFiles.sketch(PlainFiles.file(folder, "alt.xls", old))))
                .isEqualTo(Reason.OLD_WORKBOOK);
        Path pretended = PlainFiles.file(folder, "x.xlsx", "AGS;Jahr\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(() -> PlainFiles.sketch(pretended))).isEqualTo(Reason.DAMAGED_WORKBOOK);
        Path empty = PlainFiles.file(folder, "leer.csv", new byte[0]);
        assertThat(refusal(() -> PlainFiles.sketch(empty))).isEqualTo(Reason.EMPTY_FILE);
    }

    @Test
    void seesThatTheEncodingIsAnother() throws Exception {
        Path file = PlainFiles.csv(folder, "Kommune;Jahr;Wert", "Görlitz;2023;5");
        PlainMapping guess = PlainFiles.guess(file);
        PlainMapping wrong = guess.with(new FileForm("", "windows-1252", ';', 1, 0));
        assertThat(reasons(PlainFiles.read(file, wrong))).containsExactly(Reason.ENCODED_TWICE);

        Path old = PlainFiles.file(
                folder, "alt.csv", "Kommune;Jahr;Wert\nGörlitz;2023;5\n".getBytes(StandardCharsets.ISO_8859_1));
        PlainMapping asUtf8 = guess.with(new FileForm("", "UTF-8", ';', 1, 0));
        assertThat(reasons(PlainFiles.read(old, asUtf8))).containsExactly(Reason.WRONG_ENCODING);
    }

    @Test
    void seesThatColumnsAreMixedUp() throws Exception {
        Path file = PlainFiles.csv(folder, "AGS;Jahr;Wert", "14626;2023;5");
        PlainMapping guess = PlainFiles.guess(file);
        Path other =
                PlainFiles.file(folder, "anders.csv", "AGS;Wert;Jahr\n14626;5;2023\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal(() -> PlainFiles.read(other, guess))).isEqualTo(Reason.COLUMN_MISSING);

        Path swapped = PlainFiles.csv(folder, "AGS;Jahr;Wert", "123456;14626;2023");
        assertThat(reasons(PlainFiles.read(swapped, guess))).containsExactly(Reason.UNREADABLE_KEY);
    }

    @Test
    void readsQuotedCellsAndSeesWrongQuotes() throws Exception {
        Path file = PlainFiles.csv(
                folder,
                "AGS;Jahr;Merkmal;Wert",
                "\"14626\";2023;\"eins; und\nzwei \"\"drei\"\"\";5",
                "14626;2024;\"a\"b;5",
                "14626;2025;=HYPERLINK(1);5");

        Read read = PlainFiles.read(file);

        assertThat(read.count().table().combinations()).containsExactly("eins, und zwei \"drei\"");
        assertThat(read.count().rejections())
                .extracting(rejection -> rejection.line() + " " + rejection.reason())
                .containsExactly("4 " + Reason.QUOTED_WRONGLY, "5 " + Reason.FORMULA);
    }

    private static List<Reason> reasons(Read read) {
        return read.count().rejections().stream()
                .map(rejection -> rejection.reason())
                .toList();
    }

    private interface Reading {
        Object run() throws FlatFileRefused;
    }

    private static Reason refusal(Reading reading) {
        Reason[] reason = new Reason[1];
        assertThatExceptionOfType(FlatFileRefused.class)
                .isThrownBy(reading::run)
                .satisfies(refused -> reason[0] = refused.rejection().reason());
        return reason[0];
    }

    private static PlainMapping mapping(FileForm form, String column) {
        return new PlainMapping(
                form,
                "T",
                "T",
                "m",
                "u",
                "2023",
                false,
                false,
                false,
                List.of(ColumnMapping.of(column, ColumnRole.KEY)));
    }
}
