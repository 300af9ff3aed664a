package org.conclusum.monitoring.genesis;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file that may be packed: as it is, with gzip, or as a ZIP that holds one CSV. It is unpacked while it is
 * read, and reading stops where it grows beyond reason.
 */
public final class Unpacked extends InputStream {

    private static final int GZIP = 0x1F8B;
    private static final int ZIP = 0x504B;
    private static final long ALWAYS_ENOUGH = 16L << 20;

    private final Counted packed;
    private final InputStream text;
    private final Limits limits;
    private final @Nullable ZipInputStream zip;
    private long inflated;

    private Unpacked(Counted packed, InputStream text, @Nullable ZipInputStream zip, Limits limits) {
        this.packed = packed;
        this.text = text;
        this.zip = zip;
        this.limits = limits;
    }

    /** @param limits how large the text may become */
    public static Unpacked of(InputStream file, Limits limits) throws IOException, FlatFileRefused {
        Counted packed = new Counted(new BufferedInputStream(file, 1 << 16));
        packed.mark(2);
        int first = packed.read();
        int sign = (first << 8) | packed.read();
        packed.reset();
        try {
            return switch (sign) {
                case GZIP -> new Unpacked(packed, new GZIPInputStream(packed, 1 << 16), null, limits);
                case ZIP -> ofZip(packed, limits);
                default -> new Unpacked(packed, packed, null, limits);
            };
        } catch (EOFException | ZipException damaged) {
            throw new FlatFileRefused(0, "", "", Reason.DAMAGED_ARCHIVE);
        }
    }

    private static Unpacked ofZip(Counted packed, Limits limits) throws IOException, FlatFileRefused {
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        ZipEntry entry = nextFile(zip);
        if (entry == null || !entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new FlatFileRefused(0, "", entry == null ? "" : entry.getName(), Reason.NOT_ONE_CSV);
        }
        return new Unpacked(packed, zip, zip, limits);
    }

    private static @Nullable ZipEntry nextFile(ZipInputStream zip) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory()) {
            entry = zip.getNextEntry();
        }
        return entry;
    }

    /** How many bytes of the file were read so far, packed as they are. */
    public long packedBytes() {
        return packed.count;
    }

    /** Nothing may follow the one file. */
    public void finish() throws IOException, FlatFileRefused {
        try {
            ZipEntry another = zip == null ? null : nextFile(zip);
            if (another != null) {
                throw new FlatFileRefused(0, "", another.getName(), Reason.NOT_ONE_CSV);
            }
        } catch (EOFException | ZipException damaged) {
            throw new FlatFileRefused(0, "", "", Reason.DAMAGED_ARCHIVE);
        }
    }

    @Override
    public int read() throws IOException {
        throw new UnsupportedOperationException("read in blocks");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = text.read(into, offset, length);
        inflated += Math.max(0, read);
        if (inflated > limits.inflatedBytes()) {
            throw new Grown(Reason.TOO_LARGE);
        }
        if (inflated > ALWAYS_ENOUGH && inflated / limits.inflation() > packed.count) {
            throw new Grown(Reason.INFLATES_TOO_MUCH);
        }
        return read;
    }

    /** The text became too large while it was read. */
    public static final class Grown extends IOException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Grown(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    private static final class Counted extends InputStream {

        private final InputStream file;
        private long count;
        private long marked;

        Counted(InputStream file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            int read = file.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = file.read(into, offset, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public int available() throws IOException {
            return file.available();
        }

        @Override
        public synchronized void mark(int limit) {
            file.mark(limit);
            marked = count;
        }

        @Override
        public synchronized void reset() throws IOException {
            file.reset();
            count = marked;
        }

        @Override
        public boolean markSupported() {
            return true;
        }
    }
}
