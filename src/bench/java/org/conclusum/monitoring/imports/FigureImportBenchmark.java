package org.conclusum.monitoring.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.genesis.FlatFileReader;
import org.conclusum.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The import of a table with five million rows: read, compared, taken over, and read once more when all of it is known.
 * Its speed is told beside that of the reading alone, in the same run on the same machine.
 */
@ApplicationTest
class FigureImportBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(FigureImportBenchmark.class);
    private static final int ROWS = Integer.getInteger("conclusum.bench.rows", 5_000_000);
    private static final int KEYS = 400;
    private static final int ATTRIBUTES = 250;
    private static final int AT_LEAST_PER_SECOND = 50_000;
    private static final Actor BENCH = new Actor.Procedure("bench");

    @Autowired
    private DirectImport imports;

    @Test
    void importsFiveMillionRows(@TempDir Path folder) throws Exception {
        Path file = write(folder.resolve("21111-99-99-9_flat.csv.gz"));
        AtomicLong read = new AtomicLong();
        double reading = seconds(() -> {
            try (InputStream content = Files.newInputStream(file)) {
                new FlatFileReader().read(content, row -> read.incrementAndGet(), (bytes, rows) -> {});
            }
        });
        peaks();
        double first = seconds(() -> take(file, ROWS));
        long peak = peaks();
        double again = seconds(() -> take(file, 0));
        LOG.warn(
                "{} rows: reading alone {} s, imported in {} s ({} rows/s, {} times the reading), known already {} s,"
                        + " heap at its fullest {} MB",
                ROWS,
                reading,
                first,
                Math.round(ROWS / first),
                Math.round(first / reading * 10) / 10.0,
                again,
                peak);
        assertThat(read).hasValue(ROWS);
        assertThat(ROWS / first).isGreaterThan(AT_LEAST_PER_SECOND);
    }

    private void take(Path file, long fresh) throws Exception {
        ImportOrder order =
                new ImportOrder(file.getFileName().toString(), ImportOrder.USUAL_SOURCE, LocalDate.of(2026, 3, 10), "");
        try (InputStream content = Files.newInputStream(file)) {
            Comparison comparison = imports.take(order, content, BENCH).comparison();
            assertThat(comparison).isEqualTo(new Comparison(fresh, 0, ROWS - fresh));
        }
    }

    /** Rows of {@link #KEYS} municipalities and {@link #ATTRIBUTES} attributes, as many years as are needed. */
    private static Path write(Path file) throws IOException {
        try (BufferedWriter text = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            text.write("statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;"
                    + "1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;"
                    + "2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;"
                    + "value_variable_label\n");
            for (int row = 0; row < ROWS; row++) {
                int key = row % KEYS;
                int attribute = row / KEYS % ATTRIBUTES;
                int year = 1900 + row / (KEYS * ATTRIBUTES);
                text.write("21111;Statistik der allgemeinbildenden Schulen;JAHR;Jahr;" + year
                        + ";KREISE;Kreise und kreisfreie Städte;" + String.format("%02d%03d", 1 + key / 25, key % 25)
                        + ";Kreis " + key + ";SCHULART;Schulart;SA" + attribute + ";Schulart " + attribute + ";"
                        + (row % 11 == 0 ? "-" : String.valueOf(row * 31L % 100_003)) + ";Anzahl;SCH001;Schüler\n");
            }
        }
        return file;
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
    }

    /** How full the pools of the heap were at most since the last call, in megabytes. */
    private static long peaks() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return peak >> 20;
    }
}
