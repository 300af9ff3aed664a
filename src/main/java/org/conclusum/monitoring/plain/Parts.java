package org.conclusum.monitoring.plain;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an Office Open XML file, each read as a stream that ends where it grows beyond reason. There are no
 * document types in it and no entities but those of XML itself; a part that has one is damaged.
 */
final class Parts implements Closeable {

    /** Workbooks are opened by the directory at their end, which is held in memory. */
    static final long LARGEST = 64L << 20;

    private static final int MOST = 10_000;
    private static final long ALWAYS_ENOUGH = 16L << 20;
    private static final int INFLATION = 200;
    private static final byte[] SIGN = {'P', 'K', 3, 4};
    private static final XMLInputFactory XML = xml();

    private final ZipFile file;

    private Parts(ZipFile file) {
        this.file = file;
    }

    /** Whether a file begins as a workbook does. */
    static boolean isPacked(byte[] beginning) {
        for (int i = 0; i < SIGN.length; i++) {
            if (beginning.length <= i || beginning[i] != SIGN[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the file has the parts of a workbook, however it is called. */
    static boolean isWorkbook(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null;
        } catch (IOException other) {
            return false;
        }
    }

    static Parts open(Path path) throws IOException, FlatFileRefused {
        if (Files.size(path) > LARGEST) {
            throw new FlatFileRefused(0, "", "", Reason.TOO_LARGE);
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            if (zip.size() > MOST) {
                zip.close();
                throw new FlatFileRefused(0, "", String.valueOf(zip.size()), Reason.INFLATES_TOO_MUCH);
            }
            return new Parts(zip);
        } catch (ZipException damaged) {
            throw new FlatFileRefused(0, "", "", Reason.DAMAGED_WORKBOOK);
        }
    }

    boolean has(String name) {
        return file.getEntry(name) != null;
    }

    /**
     * A part as XML.
     *
     * @param most bytes that it may have
     */
    XMLStreamReader read(String name, long most) throws IOException, FlatFileRefused {
        return read(bytes(name, most));
    }

    static XMLStreamReader read(InputStream part) throws FlatFileRefused {
        try {
            return XML.createXMLStreamReader(part);
        } catch (XMLStreamException damaged) {
            throw refusal(damaged, 0);
        }
    }

    Bounded bytes(String name, long most) throws IOException, FlatFileRefused {
        ZipEntry entry = file.getEntry(name);
        if (entry == null) {
            throw new FlatFileRefused(0, "", name, Reason.DAMAGED_WORKBOOK);
        }
        return new Bounded(file.getInputStream(entry), most, Math.max(1, entry.getCompressedSize()));
    }

    /** Why reading ended: the part grew, or is not as it should be. */
    static FlatFileRefused refusal(XMLStreamException failed, long row) {
        for (Throwable cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof Grown grown) {
                return new FlatFileRefused(row, "", "", grown.reason);
            }
        }
        return new FlatFileRefused(row, "", "", Reason.DAMAGED_WORKBOOK);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof XMLStreamException failed && failed.getNestedException() != null
                ? failed.getNestedException()
                : cause.getCause();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static final class Grown extends IOException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Grown(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }
    }

    /** A part that ends where it grows beyond reason. */
    static final class Bounded extends InputStream {

        private final InputStream part;
        private final long most;
        private final long packed;
        private long read;

        Bounded(InputStream part, long most, long packed) {
            this.part = part;
            this.most = most;
            this.packed = packed;
        }

        /** About how many bytes of the file were read, packed as they are. */
        long packedBytes() {
            return Math.min(packed, read / 8);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 1 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int more = part.read(into, offset, length);
            read += Math.max(0, more);
            if (read > most) {
                throw new Grown(Reason.TOO_LARGE);
            }
            if (read > ALWAYS_ENOUGH && read / INFLATION > packed) {
                throw new Grown(Reason.INFLATES_TOO_MUCH);
            }
            return more;
        }

        @Override
        public void close() throws IOException {
            part.close();
        }
    }
}
