package org.conclusum.monitoring.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.conclusum.monitoring.genesis.FlatRow;
import org.conclusum.monitoring.genesis.Mark;
import org.conclusum.monitoring.genesis.Period;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.plain.PlainFiles.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFileTest {

    private final Path folder;

    PlainFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsOneFigureARow() throws Exception {
        Read read = PlainFiles.read(PlainFiles.csv(
                folder, "AGS;Kommune;Jahr;Wert", "14626;Görlitz;2023;1.234,5", "05116;Mönchengladbach;2024;-"));

        assertThat(read.count().rejected()).isZero();
        assertThat(read.rows()).extracting(FlatRow::territory).containsExactly("14626", "05116");
        assertThat(read.rows().getFirst().value()).isEqualByComparingTo("1234.5");
        assertThat(read.rows().getLast().mark()).isEqualTo(Mark.NOTHING);
        assertThat(read.count().table().territories()).containsEntry("14626", "Landkreis Görlitz");
        assertThat(read.count().table().periods()).extracting(Period::text).containsExactly("2023", "2024");
    }

    @Test
    void readsAColumnForEachMeasure() throws Exception {
        Read read = PlainFiles.read(PlainFiles.csv(
                folder, "Kommune,Stichtag,Kitas,\"Quote, in %\"", "\"Leipzig, Stadt\",31.12.2024,120,\"45,5\""));

        assertThat(read.rows()).hasSize(2).allSatisfy(row -> assertThat(row.territory())
                .isEqualTo("14713"));
        assertThat(read.count().table().measures())
                .extracting(measure -> measure.label() + " " + measure.unit())
                .containsExactly("Kitas Anzahl", "Quote, in % %");
        assertThat(read.count().table().periods()).extracting(Period::text).containsExactly("2024-12-31");
    }

    @Test
    void readsAColumnForEachYear() throws Exception {
        Read read = PlainFiles.read(PlainFiles.csv(folder, "AGS;2022;2023", "14626;1;2"));

        assertThat(read.count().table().periods()).extracting(Period::text).containsExactly("2022", "2023");
        assertThat(read.rows()).extracting(FlatRow::value).containsExactly(BigDecimal.ONE, BigDecimal.TWO);
        assertThat(read.count().table().measures()).singleElement().satisfies(measure -> assertThat(measure.label())
                .isEqualTo("tabelle"));
    }

    @Test
    void breaksFiguresDownByAttributes() throws Exception {
        Read read = PlainFiles.read(PlainFiles.csv(
                folder,
                "AGS;Jahr;Geschlecht;Schulart;Anzahl",
                "14626;2023;weiblich;Gymnasium;3",
                "14626;2023;Insgesamt;Gymnasium;7",
                "14626;2023;Insgesamt;Insgesamt;9"));

        assertThat(read.count().table().combinations()).containsExactly("weiblich;Gymnasium", ";Gymnasium", ";");
        assertThat(read.count().table().inWords("weiblich;Gymnasium")).isEqualTo("weiblich, Gymnasium");
    }

    @Test
    void findsEncodingSeparatorAndHead() throws Exception {
        byte[] old = "Auswertung für den Beirat\r\n\r\nKommune\tJahr\tKitaplätze\r\nLandkreis Görlitz\t2023\t12\r\n"
                .getBytes(Charset.forName("windows-1252"));
        Path file = PlainFiles.file(folder, "alt.csv", old);

        PlainSketch sketch = PlainFiles.sketch(file);

        assertThat(sketch.form()).isEqualTo(new FileForm("", "windows-1252", '\t', 3, 0));
        assertThat(sketch.head()).containsExactly("Kommune", "Jahr", "Kitaplätze");
        assertThat(PlainFiles.read(file).rows()).hasSize(1);
        byte[] wide = "AGS;Jahr;Wert\n14626;2023;5\n".getBytes(StandardCharsets.UTF_16);
        assertThat(PlainFiles.read(PlainFiles.file(folder, "weit.csv", wide)).rows())
                .hasSize(1);
    }

    @Test
    void readsWorkbooksWithNumbersAndDays() throws Exception {
        Path file = PlainFiles.workbook(
                folder,
                List.of(
                        List.of("Betreuung"),
                        List.of("AGS", "Stichtag", "Quote in %"),
                        List.of("05116", LocalDate.of(2024, 3, 1), 33.1),
                        List.of(14626, LocalDate.of(2024, 3, 1), 0.1 + 0.2)));

        Read read = PlainFiles.read(file);

        assertThat(read.count().rejections()).isEmpty();
        assertThat(read.rows()).extracting(FlatRow::territory).containsExactly("05116", "14626");
        assertThat(read.rows())
                .extracting(FlatRow::value)
                .containsExactly(new BigDecimal("33.1"), new BigDecimal("0.3"));
        assertThat(read.count().table().periods()).extracting(Period::text).containsExactly("2024-03-01");
    }

    @Test
    void saysWhatIsWrongWithWhichCell() throws Exception {
        Read read = PlainFiles.read(PlainFiles.csv(
                folder,
                "AGS;Kommune;Jahr;Wert",
                "14626;Görlitz;2023;1",
                "5116;Mönchengladbach;2023;1",
                "14729;Görlitz;2023;1",
                "14626;Görlitz;gestern;1",
                "14626;Görlitz;2024;zwölf",
                "14626;Görlitz;2025;",
                "14626;Görlitz;2026;=1+1"));

        assertThat(read.count().rejections())
                .extracting(rejection -> rejection.line() + " " + rejection.column() + " " + rejection.reason())
                .containsExactly(
                        "3 AGS " + Reason.KEY_WITHOUT_LEADING_ZERO,
                        "4 Kommune " + Reason.KEY_AND_NAME_DIFFER,
                        "5 Jahr " + Reason.UNREADABLE_TIME,
                        "6 Wert " + Reason.UNREADABLE_VALUE,
                        "7 Wert " + Reason.NO_VALUE,
                        "8 Wert " + Reason.FORMULA);
        assertThat(read.rows()).hasSize(1);
    }

    @Test
    void restoresZerosPassesOverBlanksAndStopsAtTheLastRowWhereOneSaysSo() throws Exception {
        Path file = PlainFiles.csv(folder, "AGS;Jahr;Wert", "5116;2023;1", ";;", "5116;2024;", "Fußnote;;");
        PlainMapping guess = PlainFiles.guess(file);
        FileForm form = guess.form();
        PlainMapping mapping = new PlainMapping(
                new FileForm("", form.charset(), form.separator(), 1, 4),
                guess.table(),
                guess.title(),
                guess.measure(),
                guess.unit(),
                "",
                false,
                true,
                true,
                guess.columns());

        Read read = PlainFiles.read(file, mapping);

        assertThat(read.count().rejections()).isEmpty();
        assertThat(read.rows()).singleElement().satisfies(row -> assertThat(row.territory())
                .isEqualTo("05116"));
    }

    @Test
    void tellsTheTwoLeipzigsApart() throws Exception {
        Read read = PlainFiles.read(PlainFiles.csv(
                folder,
                "Kommune;Jahr;Wert",
                "Landkreis Leipzig;2023;1",
                "Leipzig, Stadt;2023;1",
                "Leipzig;2023;1",
                "Atlantis;2023;1"));

        assertThat(read.rows()).extracting(FlatRow::territory).containsExactly("14729", "14713");
        assertThat(read.count().rejections())
                .extracting(rejection -> rejection.reason())
                .containsExactly(Reason.AMBIGUOUS_NAME, Reason.UNKNOWN_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "31.12.2024, 2024-12-31",
        "1.3.2024, 2024-03-01",
        "2023/24, 2023-08P12M",
        "Schuljahr 2023/2024, 2023-08P12M",
        "WS 2023/24, 2023-10P6M",
        "SoSe 2024, 2024-04P6M",
        "2011-12, 2011-12",
        "2024-12-31T00:00:00, 2024-12-31",
        "2023-10P6M, 2023-10P6M"
    })
    void readsTheTimesThatPeopleWrite(String written, String period) {
        assertThat(Periods.read(written)).extracting(Period::text).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(value = {"2023/25", "31.2.2024", "12", "WS", "20233"})
    void guessesAtNoTime(String written) {
        assertThat(Periods.read(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|false|1234.5",
                "1 234|false|1234",
                "12,5|false|12.5",
                "-3|false|-3",
                "1,234.5|true|1234.5",
                "12.5|true|12.5"
            })
    void readsNumbersAsTheyAreWritten(String written, boolean points, String number) {
        assertThat(Numbers.read(PlainCell.text(written), points)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.5|false", "1.23|false", "1,5|true", "1.234.5|false", "1e5|false", "12 34|false", "5 %|false"})
    void takesNoNumberThatIsWrittenInAnotherWay(String written, boolean points) {
        assertThat(Numbers.read(PlainCell.text(written), points)).isNull();
    }
}
