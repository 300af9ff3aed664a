package org.conclusum.procedures.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that anybody may have written. It has to be plain UTF-8 without a document type, and it stays within
 * bounds; whatever goes beyond them ends the reading at once, so that a file costs no more than its bounds allow.
 */
public final class XmlReading {

    public static final int MOST_BYTES = 2 * 1024 * 1024;
    static final int MOST_ELEMENTS = 20_000;
    static final int DEEPEST = 40;
    static final int MOST_ATTRIBUTES = 40;
    static final int LONGEST_VALUE = 4_000;
    static final int LONGEST_TEXT = 20_000;
    static final Duration LONGEST = Duration.ofSeconds(5);

    private final XMLStreamReader source;
    private final long begun = System.nanoTime();
    private @Nullable XmlElement root;
    private @Nullable XmlElement open;
    private int elements;
    private int depth;
    private int line = 1;

    private XmlReading(XMLStreamReader source) {
        this.source = source;
    }

    /** The root of the tree. */
    public static XmlElement read(byte[] file) throws XmlRefused {
        if (file.length > MOST_BYTES) {
            throw new XmlRefused("too-large", null, 1, String.valueOf(MOST_BYTES));
        }
        String encoding = XmlText.encodingOf(file);
        if (!encoding.equalsIgnoreCase("UTF-8")) {
            throw new XmlRefused("encoding", null, 1, encoding);
        }
        try {
            Reader characters = new InputStreamReader(
                    new ByteArrayInputStream(withoutMark(file)),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            return new XmlReading(factory().createXMLStreamReader(characters)).all();
        } catch (XMLStreamException malformed) {
            int at = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNumber();
            throw new XmlRefused("not-xml", null, Math.max(1, at), "");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** A byte order mark of UTF-8 is no part of the text. */
    private static byte[] withoutMark(byte[] file) {
        boolean marked = file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB && file[2] == (byte) 0xBF;
        return marked ? java.util.Arrays.copyOfRange(file, 3, file.length) : file;
    }

    private XmlElement all() throws XMLStreamException, XmlRefused {
        plain();
        while (source.hasNext()) {
            line = Math.max(1, source.getLocation().getLineNumber());
            take(source.next());
        }
        return Objects.requireNonNull(root);
    }

    /** Another encoding could be read otherwise by somebody else. */
    private void plain() throws XmlRefused {
        String stated = source.getCharacterEncodingScheme();
        if (stated != null && !stated.equalsIgnoreCase("UTF-8")) {
            throw refused("encoding", stated);
        }
        if (source.getVersion() != null && !source.getVersion().equals("1.0")) {
            throw refused("encoding", source.getVersion());
        }
    }

    private void take(int event) throws XmlRefused {
        if (System.nanoTime() - begun > LONGEST.toNanos()) {
            throw refused("too-slow", String.valueOf(LONGEST.toSeconds()));
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                open = open == null ? null : open.parent();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.DTD -> throw refused("document-type", "");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("entity", source.getLocalName());
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw refused("instruction", source.getPITarget());
            default -> {
                // comments and the end of the document say nothing
            }
        }
    }

    private void begin() throws XmlRefused {
        if (++depth > DEEPEST) {
            throw refused("too-deep", String.valueOf(DEEPEST));
        }
        if (++elements > MOST_ELEMENTS) {
            throw refused("too-many-elements", String.valueOf(MOST_ELEMENTS));
        }
        if (source.getAttributeCount() > MOST_ATTRIBUTES) {
            throw refused("too-many-attributes", String.valueOf(MOST_ATTRIBUTES));
        }
        List<XmlAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < source.getAttributeCount(); i++) {
            if (source.getAttributeValue(i).length() > LONGEST_VALUE) {
                throw refused("too-long", source.getAttributeLocalName(i));
            }
            attributes.add(new XmlAttribute(
                    Objects.requireNonNullElse(source.getAttributeNamespace(i), ""),
                    source.getAttributeLocalName(i),
                    source.getAttributeValue(i)));
        }
        open = new XmlElement(
                Objects.requireNonNullElse(source.getNamespaceURI(), ""),
                source.getLocalName(),
                line,
                attributes,
                open);
        if (root == null) {
            root = open;
        }
    }

    private void text() throws XmlRefused {
        if (open == null) {
            return;
        }
        open.append(source.getText());
        if (open.textLength() > LONGEST_TEXT) {
            throw refused("too-long", open.name());
        }
    }

    private XmlRefused refused(String rule, String detail) {
        return new XmlRefused(rule, open == null ? null : open.nearestId(), line, detail);
    }
}
