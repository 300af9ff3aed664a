package org.conclusum.procedures.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a tree as a file in UTF-8, with the prefixes that are usual for its namespaces. */
public final class XmlWriting {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private XmlWriting(Map<String, String> usual, XmlElement root) {
        root.all()
                .flatMap(element -> Stream.concat(
                        Stream.of(element.uri()), element.attributes().stream().map(XmlAttribute::uri)))
                .filter(uri -> !uri.isEmpty() && !uri.equals(XML))
                .forEach(uri -> prefixes.computeIfAbsent(
                        uri, other -> usual.getOrDefault(other, "ns" + (prefixes.size() + 1))));
    }

    /** @param usual prefixes by namespace */
    public static String write(XmlElement root, Map<String, String> usual) {
        XmlWriting writing = new XmlWriting(usual, root);
        writing.element(root, 0);
        return writing.out.toString();
    }

    private void element(XmlElement element, int depth) {
        String name = name(element.uri(), element.name());
        out.repeat("  ", depth).append('<').append(name);
        if (depth == 0) {
            prefixes.forEach((uri, prefix) -> out.append(" xmlns:")
                    .append(prefix)
                    .append("=\"")
                    .append(escaped(uri, true))
                    .append('"'));
        }
        for (XmlAttribute attribute : element.attributes()) {
            out.append(' ')
                    .append(name(attribute.uri(), attribute.name()))
                    .append("=\"")
                    .append(escaped(attribute.value(), true))
                    .append('"');
        }
        String text = element.text();
        if (element.children().isEmpty() && text.isEmpty()) {
            out.append(" />\n");
            return;
        }
        out.append('>').append(escaped(text, false));
        if (!element.children().isEmpty()) {
            out.append('\n');
            element.children().forEach(child -> element(child, depth + 1));
            out.repeat("  ", depth);
        }
        out.append("</").append(name).append(">\n");
    }

    private String name(String uri, String local) {
        if (uri.isEmpty()) {
            return local;
        }
        return (uri.equals(XML) ? "xml" : prefixes.get(uri)) + ":" + local;
    }

    private static String escaped(String text, boolean attribute) {
        String plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return attribute
                ? plain.replace("\"", "&quot;")
                        .replace("\n", "&#10;")
                        .replace("\r", "&#13;")
                        .replace("\t", "&#9;")
                : plain;
    }
}
