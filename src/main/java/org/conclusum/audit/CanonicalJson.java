package org.conclusum.audit;

import java.util.TreeSet;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * JSON in one single spelling: keys in order, no spaces. The database keeps {@code jsonb} in an order of its own, so
 * that a hash can only be recomputed from a spelling that does not depend on it.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        switch (node) {
            case ObjectNode object -> writeObject(object, text);
            case ArrayNode array -> {
                char before = '[';
                for (JsonNode item : array) {
                    write(item, text.append(before));
                    before = ',';
                }
                text.append(before == '[' ? "[]" : "]");
            }
            case StringNode string -> quote(string.stringValue(), text);
            default -> text.append(node);
        }
    }

    private static void writeObject(ObjectNode object, StringBuilder text) {
        char before = '{';
        for (String name : new TreeSet<>(object.propertyNames())) {
            quote(name, text.append(before));
            write(object.get(name), text.append(':'));
            before = ',';
        }
        text.append(before == '{' ? "{}" : "}");
    }

    static void quote(String content, StringBuilder text) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(content, text);
        text.append('"');
    }
}
