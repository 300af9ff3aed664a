package org.conclusum.documents.texts;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of an office file, Office Open XML (ISO/IEC 29500) or OpenDocument (ISO/IEC 26300): read as a stream of XML
 * out of the ZIP, without building the document. Nothing outside of the file is ever opened.
 */
final class OfficeText {

    /** Unpacked bytes of one file; what packs much more into 25 MB is made to harm. */
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;

    private static final Pattern PARTS =
            Pattern.compile("word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml"
                    + "|xl/(sharedStrings|worksheets/sheet\\d+)\\.xml|ppt/(slides|notesSlides)/(slide|notesSlide)\\d+\\.xml"
                    + "|content\\.xml");
    private static final Pattern BREAKS = Pattern.compile("p|br|tab|tc|row|si|h|list-item|table-cell|line-break");
    private static final XMLInputFactory XML = factory();

    private OfficeText() {}

    static void read(byte[] content, TextLimit text, Deadline deadline) throws IOException {
        Counted counted = new Counted(new ZipInputStream(new ByteArrayInputStream(content)));
        try (ZipInputStream zip = counted.zip()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (text.isFull() || deadline.isOver()) {
                    text.cut();
                    return;
                }
                if (PARTS.matcher(entry.getName()).matches()) {
                    readPart(counted, entry.getName().contains("worksheets"), text, deadline);
                    text.breakLine();
                }
            }
        }
    }

    private static void readPart(InputStream part, boolean sheet, TextLimit text, Deadline deadline)
            throws IOException {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(part);
            boolean shown = !sheet;
            while (xml.hasNext() && !text.isFull() && !deadline.isOver()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT ->
                        shown = shown || xml.getLocalName().equals("t");
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (shown) {
                            text.add(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        shown = shown && !(sheet && xml.getLocalName().equals("t"));
                        if (BREAKS.matcher(xml.getLocalName()).matches()) {
                            text.add(xml.getLocalName().equals("tab") ? " " : "\n");
                        }
                    }
                    default -> {}
                }
            }
            if (xml.hasNext()) {
                text.cut();
            }
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Stays open when a reader closes it, and refuses to unpack without end. */
    private static final class Counted extends FilterInputStream {

        private final ZipInputStream zip;
        private long unpacked;

        Counted(ZipInputStream zip) {
            super(zip);
            this.zip = zip;
        }

        ZipInputStream zip() {
            return zip;
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            return count(read, Math.max(0, read));
        }

        @Override
        public void close() {}

        private int count(int read, int bytes) throws IOException {
            unpacked += bytes;
            if (unpacked > MOST_UNPACKED) {
                throw new IOException("more than " + MOST_UNPACKED + " bytes unpacked");
            }
            return read;
        }
    }
}
