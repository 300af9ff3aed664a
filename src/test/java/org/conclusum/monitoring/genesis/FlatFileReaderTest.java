package org.conclusum.monitoring.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conclusum.monitoring.genesis.FlatFiles.file;
import static org.conclusum.monitoring.genesis.FlatFiles.published;
import static org.conclusum.monitoring.genesis.FlatFiles.read;
import static org.conclusum.monitoring.genesis.FlatFiles.row;
import static org.conclusum.monitoring.genesis.FlatFiles.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.conclusum.monitoring.genesis.FlatFiles.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from files as they are published, and from small ones that are in order. */
class FlatFileReaderTest {

    /** The numbers were counted by another program (a few lines of Python). */
    @Test
    void countsThePublishedFilesAsSomebodyElseCountsThem() throws FlatFileRefused {
        assertCounts(FlatFiles.POPULATION, 1467, 1245, Map.of("-", 222L), 489);
        assertCounts(FlatFiles.AREA, 489, 398, Map.of("-", 76L, ".", 15L), 489);
        assertCounts(FlatFiles.STUDENTS, 2070, 665, Map.of("-", 1315L, ".", 90L), 23);
        assertCounts(FlatFiles.ATLAS, 1598, 893, Map.of("-", 705L), 799);
    }

    private static void assertCounts(String name, long rows, long values, Map<String, Long> marks, int municipalities)
            throws FlatFileRefused {
        FlatFileCount count = read(published(name)).count();
        assertThat(count.rows()).isEqualTo(rows);
        assertThat(count.values()).isEqualTo(values);
        assertThat(count.marks()).isEqualTo(marks);
        assertThat(count.municipalities()).isEqualTo(municipalities);
        assertThat(count.periods()).isOne();
        assertThat(count.rejections()).isEmpty();
        assertThat(count.rejected()).isZero();
    }

    @Test
    void readsTheSameFromPackedFiles() throws FlatFileRefused {
        byte[] students = published(FlatFiles.STUDENTS);
        FlatFileCount plain = read(students).count();

        assertThat(read(FlatFiles.gzip(students)).count()).isEqualTo(plain);
        assertThat(read(FlatFiles.zip(students, "21311-01-01-4-B_de_flat.csv")).count())
                .isEqualTo(plain);
    }

    @Test
    void describesWhatAFileIsAbout() throws FlatFileRefused {
        FlatTable table = read(published(FlatFiles.STUDENTS)).count().table();

        assertThat(table.statistic()).isEqualTo("21311");
        assertThat(table.variables()).extracting(FlatTable.Variable::code).containsExactly("GESINS", "NAT01", "HS-FG2");
        assertThat(table.measures())
                .containsExactly(new FlatTable.Measure("HS-W02", "Studierende (im Kreisgebiet)", "Anzahl"));
        assertThat(table.combinations()).hasSize(90).contains(";;", "GESW;NATA;HS-FG04");
        assertThat(table.territories()).containsEntry("05334002", "Aachen, kreisfreie Stadt");
    }

    @Test
    void takesTotalsWrittenBothWays() throws FlatFileRefused {
        assertThat(read(published(FlatFiles.POPULATION)).count().table().combinations())
                .containsExactlyInAnyOrder("", "GESW", "GESM");
        Read totals = read(file(row("2023", "", "1"), row("2024", "INSGESAMT", "2"), row("2025", "DG", "3")));
        assertThat(totals.rows()).extracting(FlatRow::territory).containsOnly("");
        assertThat(totals.count().municipalities()).isZero();
    }

    @Test
    void keepsMarksAndTurnsNoneIntoZero() throws FlatFileRefused {
        Read marks = read(file(
                row("1", "14626", "-").replace(";1;", ";2019;"),
                row("2020", "14626", "."),
                row("2021", "14626", "/"),
                row("2022", "14626", "x"),
                row("2023", "14626", "..."),
                row("2024", "14626", "0")));

        assertThat(marks.rows())
                .extracting(FlatRow::mark)
                .containsExactly(Mark.NOTHING, Mark.SECRET, Mark.UNCERTAIN, Mark.BLOCKED, Mark.LATER, null);
        assertThat(marks.rows().getFirst().value()).isNull();
        assertThat(marks.rows().getLast().value()).isZero();
        assertThat(marks.count().values()).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0,2 | 0.2
            8,0 | 8.0
            -12,55 | -12.55
            -7 | -7
            0 | 0
            123456789012345678 | 123456789012345678
            """)
    void readsDecimalCommas(String written, BigDecimal value) throws FlatFileRefused {
        assertThat(read(file(row(written))).rows().getFirst().value()).isEqualTo(value);
    }

    @Test
    void reckonsTheMultiplierOfTheUnit() throws FlatFileRefused {
        Read thousands = read(file(row("12,5").replace(";Anzahl;", ";1000 EUR;")));

        assertThat(thousands.rows().getFirst().value()).isEqualByComparingTo("12500");
        assertThat(thousands.count().table().measures().getFirst().unit()).isEqualTo("EUR");
        assertThat(read(file(row("3").replace(";Anzahl;", ";1000;")))
                        .rows()
                        .getFirst()
                        .value())
                .isEqualByComparingTo("3000");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2024-12-31, 2024-12-31",
        "2025-06-30, 2025-06-30, 2025-06-30",
        "2023, 2023-01-01, 2023-12-31",
        "2023-02, 2023-02-01, 2023-02-28",
        "2023-10P6M, 2023-10-01, 2024-03-31",
        "2024-08-01P1Y, 2024-08-01, 2025-07-31"
    })
    void readsEveryFormOfTime(String written, LocalDate first, LocalDate last) throws FlatFileRefused {
        assertThat(read(file(row(written, "14626", "1"))).count().table().periods())
                .containsExactly(new Period(written, first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24-12-31", "2024-13-01", "2024-02-30", "31.12.2024", "2023-10P0M", "1200", "2023P"})
    void rejectsOtherTimes(String written) throws FlatFileRefused {
        assertThat(rejection(row(written, "14626", "1")).reason()).isEqualTo(Reason.UNREADABLE_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "5116, KEY_WITHOUT_LEADING_ZERO",
        "5116000, KEY_WITHOUT_LEADING_ZERO",
        "5, KEY_WITHOUT_LEADING_ZERO",
        "17001, UNREADABLE_KEY",
        "00001, UNREADABLE_KEY",
        "1462X, UNREADABLE_KEY",
        "146261, UNREADABLE_KEY"
    })
    void rejectsKeysThatAreNone(String key, Reason reason) throws FlatFileRefused {
        Rejection rejection = rejection(row("2024", key, "1"));

        assertThat(rejection.reason()).isEqualTo(reason);
        assertThat(rejection.column()).isEqualTo("1_variable_attribute_code");
        assertThat(rejection.value()).isEqualTo(key);
        assertThat(rejection.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | NO_VALUE
            1.234 | UNREADABLE_VALUE
            1e5 | UNREADABLE_VALUE
            007 | UNREADABLE_VALUE
            1,2,3 | UNREADABLE_VALUE
            ,5 | UNREADABLE_VALUE
            NaN | UNREADABLE_VALUE
            1234567890123456789 | UNREADABLE_VALUE
            '"5"' | QUOTED
            =1+1 | FORMULA
            +5 | FORMULA
            """)
    void rejectsValuesThatAreNeitherNumberNorMark(String value, Reason reason) throws FlatFileRefused {
        Rejection rejection = rejection(row(value));

        assertThat(rejection).isEqualTo(new Rejection(3, "value", value, reason));
    }

    @Test
    void readsTheQualityOfAValue() throws FlatFileRefused {
        String head = FlatFiles.HEAD.replace(";value;", ";value;value_q;");
        Read uncertain = read(text(head + "\n" + row("5;()") + "\n" + row("2023", "14626", "5;e") + "\n"));

        assertThat(uncertain.rows()).extracting(FlatRow::quality).containsExactly("()", "e");
        assertThat(read(text(head + "\n" + row("5;?")))
                        .count()
                        .rejections()
                        .getFirst()
                        .reason())
                .isEqualTo(Reason.UNKNOWN_QUALITY);
    }

    @Test
    void rejectsRowsOfAnotherTable() throws FlatFileRefused {
        assertThat(rejection(row("1").replace("12411;", "12412;")).reason()).isEqualTo(Reason.OTHER_TABLE);
        assertThat(rejection(row("1").replace("KREISE;", "GEMEIN;")).column()).isEqualTo("1_variable_code");
        assertThat(rejection(FlatFiles.HEAD.substring(1)).reason()).isEqualTo(Reason.OTHER_TABLE);
        assertThat(rejection(row("1").replace("Kreis 14626", "Kreis 14625")).reason())
                .isEqualTo(Reason.OTHER_LABEL);
        assertThat(rejection(row("1").replace(";Anzahl;", ";Prozent;")).column())
                .isEqualTo("value_unit");
    }

    @Test
    void takesLinesThatEndAsWindowsEndsThemAndAFileWithoutMark() throws FlatFileRefused {
        String file = FlatFiles.HEAD.substring(1) + "\r\n" + row("1") + "\r\n" + row("2023", "14626", "2");

        assertThat(read(text(file)).rows()).hasSize(2);
    }

    @Test
    void rejectsRowsThatAreNotInUtf8AndGoesOn() throws FlatFileRefused {
        byte[] latin = (row("1") + "\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] before = file(row("2023", "14626", "1"));
        byte[] both = new byte[before.length + latin.length];
        System.arraycopy(before, 0, both, 0, before.length);
        System.arraycopy(latin, 0, both, before.length, latin.length);

        Read read = read(both);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.count().rejections()).containsExactly(new Rejection(3, "", "", Reason.WRONG_ENCODING));
    }

    @Test
    void rejectsWhatWasEncodedTwice() throws FlatFileRefused {
        String twice = new String(
                row("1").replace("14626", "14625").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(rejection(twice).reason()).isEqualTo(Reason.ENCODED_TWICE);
    }

    /** Why a row is rejected that follows one in order. */
    private static Rejection rejection(String row) throws FlatFileRefused {
        Read read = read(file(row("2019", "14626", "1"), row));
        assertThat(read.rows()).hasSize(1);
        assertThat(read.count().rejected()).isOne();
        return read.count().rejections().getFirst();
    }
}
