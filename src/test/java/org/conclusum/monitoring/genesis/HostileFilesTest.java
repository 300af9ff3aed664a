package org.conclusum.monitoring.genesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.conclusum.monitoring.genesis.FlatFiles.file;
import static org.conclusum.monitoring.genesis.FlatFiles.gzip;
import static org.conclusum.monitoring.genesis.FlatFiles.published;
import static org.conclusum.monitoring.genesis.FlatFiles.read;
import static org.conclusum.monitoring.genesis.FlatFiles.row;
import static org.conclusum.monitoring.genesis.FlatFiles.text;
import static org.conclusum.monitoring.genesis.FlatFiles.zip;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, mixed up or made to do harm. */
class HostileFilesTest {

    @Test
    void refusesWhatIsNoFlatFile() {
        assertRefused(new byte[0], Reason.EMPTY_FILE, 1);
        assertRefused(text("ags,name,value\n14626,Görlitz,5\n"), Reason.NOT_A_FLAT_FILE, 1);
        assertRefused(text(FlatFiles.HEAD.replace(';', ',') + "\n"), Reason.NOT_A_FLAT_FILE, 1);
        assertRefused(text(FlatFiles.HEAD + "\n"), Reason.EMPTY_FILE, 2);
        assertRefused(text(FlatFiles.HEAD + ";secret\n" + row("1") + ";\n"), Reason.UNKNOWN_COLUMN, 1);
        assertRefused(text(FlatFiles.HEAD + ";value\n"), Reason.COLUMN_TWICE, 1);
        assertRefused(text(FlatFiles.HEAD.replace("value_unit;", "") + "\n"), Reason.COLUMN_MISSING, 1);
        assertRefused(text(FlatFiles.HEAD.replace("1_variable_label;", "") + "\n"), Reason.COLUMN_MISSING, 1);
        assertRefused(text(FlatFiles.HEAD.replace("1_variable", "3_variable") + "\n"), Reason.COLUMN_MISSING, 1);
    }

    @Test
    void refusesAHeadInAnotherEncoding() {
        assertRefused((FlatFiles.HEAD + "\n").getBytes(StandardCharsets.UTF_16), Reason.WRONG_ENCODING, 1);
    }

    @Test
    void refusesAMillionColumns() {
        assertRefused(text(FlatFiles.HEAD + ";x".repeat(1_000_000) + "\n"), Reason.LINE_TOO_LONG, 1);
        assertRefused(text(FlatFiles.HEAD + ";x".repeat(1_000) + "\n"), Reason.TOO_MANY_COLUMNS, 1);
        assertRefused(file(row("1"), row("1") + ";".repeat(1_000_000)), Reason.LINE_TOO_LONG, 3);
    }

    @Test
    void rejectsRowsWithTooManyOrTooFewColumns() throws FlatFileRefused {
        FlatFileCount count = read(file(row("1"), row("2") + ";", "", "x")).count();

        assertThat(count.rejections()).extracting(Rejection::reason).containsOnly(Reason.COLUMN_COUNT);
        assertThat(count.rejections()).extracting(Rejection::line).containsExactly(3L, 4L, 5L);
    }

    @Test
    void rejectsFormulasAndControlCharacters() throws FlatFileRefused {
        FlatFileCount count = read(file(
                        row("1"),
                        row("2023", "14625", "1").replace("Kreis 14625", "=HYPERLINK(\"x\")"),
                        row("2023", "14612", "1").replace("Kreis 14612", "@SUM(A1)"),
                        row("2023", "14511", "1").replace("Kreis 14511", "Kreis\u0000"),
                        row("2023", "14521", "1").replace("Kreis 14521", "\"Kreis\"")))
                .count();

        assertThat(count.rejections())
                .extracting(Rejection::reason)
                .containsExactly(Reason.FORMULA, Reason.FORMULA, Reason.CONTROL_CHARACTER, Reason.QUOTED);
    }

    @Test
    void refusesATruncatedArchive() {
        byte[] students = published(FlatFiles.STUDENTS);
        byte[] gzipped = gzip(students);
        byte[] zipped = zip(students, "students.csv");

        assertRefused(Arrays.copyOf(gzipped, gzipped.length / 2), Reason.DAMAGED_ARCHIVE, -1);
        assertRefused(Arrays.copyOf(gzipped, 5), Reason.DAMAGED_ARCHIVE, 0);
        assertRefused(Arrays.copyOf(zipped, zipped.length / 2), Reason.DAMAGED_ARCHIVE, -1);
        byte[] changed = gzipped.clone();
        changed[gzipped.length / 2] ^= 0x55;
        assertThatExceptionOfType(FlatFileRefused.class).isThrownBy(() -> read(changed));
    }

    @Test
    void rejectsTheRowInWhichAFileWasCutOff() throws FlatFileRefused {
        byte[] students = published(FlatFiles.STUDENTS);
        for (int cut : new int[] {1, 3, 20, 60, 200}) {
            FlatFileCount count =
                    read(Arrays.copyOf(students, students.length - 1 - cut)).count();

            assertThat(count.rejected()).as("cut by %s", cut).isOne();
            assertThat(count.rejections().getFirst().line()).isEqualTo(2071);
        }
    }

    @Test
    void refusesArchivesThatHoldAnythingButOneCsv() {
        byte[] file = file(row("1"));

        assertRefused(zip(file, "one.csv", "two.csv"), Reason.NOT_ONE_CSV, 0);
        assertRefused(zip(file, "one.txt"), Reason.NOT_ONE_CSV, 0);
        assertRefused(zip(file), Reason.NOT_ONE_CSV, 0);
        assertRefused(zip(zip(file, "one.csv"), "one.zip"), Reason.NOT_ONE_CSV, 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesABombBeforeItGrows(boolean asZip) {
        byte[] bomb = text(FlatFiles.HEAD + "\n" + (row("1") + "\n").repeat(200_000));

        assertRefused(asZip ? zip(bomb, "bomb.csv") : gzip(bomb), Reason.INFLATES_TOO_MUCH, -1);
    }

    @Test
    void refusesMoreThanIsTaken() {
        byte[] file = file(row("1"), row("2"), row("3"));

        assertRefused(file, new Limits(32_768, 128, 2, 100, 1L << 30, 150, 100), Reason.TOO_MANY_ROWS, 4);
        assertRefused(file, new Limits(32_768, 128, 100, 100, 300, 150, 100), Reason.TOO_LARGE, -1);
        assertRefused(
                published(FlatFiles.AREA),
                new Limits(32_768, 128, 1_000, 5, 1L << 30, 150, 100),
                Reason.TOO_MANY_CODES,
                7);
    }

    @Test
    void remembersOnlyTheFirstRejections() throws FlatFileRefused {
        List<String> rows = new ArrayList<>(Collections.nCopies(5_000, row("?")));
        rows.addFirst(row("1"));

        FlatFileCount count = read(file(rows.toArray(String[]::new))).count();

        assertThat(count.rejected()).isEqualTo(5_000);
        assertThat(count.rejections()).hasSize(1_000);
    }

    @Property(tries = 300)
    void neverFailsOtherwiseThanByRefusing(@ForAll @Size(max = 400) byte[] bytes, @ForAll boolean headed) {
        byte[] head = text(FlatFiles.HEAD + "\n" + row("1") + "\n");
        byte[] file = headed ? Arrays.copyOf(head, head.length + bytes.length) : bytes;
        if (headed) {
            System.arraycopy(bytes, 0, file, head.length, bytes.length);
        }
        try {
            FlatFiles.Read read = read(file);
            assertThat(read.count().values()
                            + read.count().marks().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum()
                            + read.count().rejected())
                    .isEqualTo(read.count().rows());
        } catch (FlatFileRefused refused) {
            assertThat(refused.rejection().reason()).isNotNull();
        }
    }

    @Property(tries = 40)
    void countsRowsInAnyOrderAlike(@ForAll @IntRange(max = 1_000_000) int seed) throws FlatFileRefused {
        List<String> lines = new ArrayList<>(
                List.of(new String(published(FlatFiles.POPULATION), StandardCharsets.UTF_8).split("\n")));
        String head = lines.removeFirst();
        Collections.shuffle(lines, new Random(seed));

        FlatFileCount count = read(text(head + "\n" + String.join("\n", lines))).count();

        assertThat(count.rows()).isEqualTo(1467);
        assertThat(count.values()).isEqualTo(1245);
        assertThat(count.municipalities()).isEqualTo(489);
    }

    @Property(tries = 500)
    void readsBackEveryNumber(@ForAll long unscaled, @ForAll @IntRange(max = 4) int scale) throws FlatFileRefused {
        BigDecimal number = BigDecimal.valueOf(unscaled / 10, scale);

        String written = number.toPlainString().replace('.', ',');

        assertThat(read(file(row(written))).rows().getFirst().value()).isEqualByComparingTo(number);
    }

    private static void assertRefused(byte[] file, Reason reason, long line) {
        assertRefused(file, Limits.USUAL, reason, line);
    }

    /** @param line -1 where it does not matter */
    private static void assertRefused(byte[] file, Limits limits, Reason reason, long line) {
        assertThatExceptionOfType(FlatFileRefused.class)
                .isThrownBy(() -> read(file, limits))
                .satisfies(refused -> assertThat(refused.rejection().reason()).isEqualTo(reason))
                .satisfies(refused -> assertThat(refused.rejection().line())
                        .isEqualTo(line < 0 ? refused.rejection().line() : line));
    }
}
