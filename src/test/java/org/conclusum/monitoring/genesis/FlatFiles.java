package org.conclusum.monitoring.genesis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Flat files for tests: the published ones, and small ones of one variable. */
public final class FlatFiles {

    public static final String POPULATION = "12411-01-01-4_de_flat.csv";
    public static final String AREA = "11111-02-01-4_de_flat.csv";
    public static final String STUDENTS = "21311-01-01-4-B_de_flat_22kreise.csv";
    public static final String ATLAS = "AI-N-01-2-5_de_flat_22kreise.csv";

    public static final String HEAD =
            "\uFEFFstatistics_code;statistics_label;time_code;time_label;time;1_variable_code;"
                    + "1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;"
                    + "value_variable_code;value_variable_label";

    private FlatFiles() {}

    public static byte[] published(String name) {
        try (InputStream file = FlatFiles.class.getResourceAsStream("/sample/figures/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A row about Görlitz with this value. */
    public static String row(String value) {
        return row("2024-12-31", "14626", value);
    }

    public static String row(String time, String key, String value) {
        return "12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;" + time
                + ";KREISE;Kreise und kreisfreie Städte;" + key + ";Kreis " + key + ";" + value
                + ";Anzahl;BEVSTD;Bevölkerungsstand";
    }

    /** A file of these rows with its head. */
    public static byte[] file(String... rows) {
        return text(HEAD + "\n" + String.join("\n", rows) + "\n");
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    public static byte[] zip(byte[] content, String... names) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    /** What a reading found. */
    record Read(FlatFileCount count, List<FlatRow> rows) {}

    static Read read(byte[] file) throws FlatFileRefused {
        return read(file, Limits.USUAL);
    }

    static Read read(byte[] file, Limits limits) throws FlatFileRefused {
        List<FlatRow> rows = new ArrayList<>();
        try {
            FlatFileCount count =
                    new FlatFileReader(limits).read(new ByteArrayInputStream(file), rows::add, (bytes, read) -> {});
            return new Read(count, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
