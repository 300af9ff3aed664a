package org.conclusum.audit;

import java.util.Iterator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
        if (node.isObject()) {
            List<String> names = node.propertyNames().stream().sorted().toList();
            text.append('{');
            for (Iterator<String> name = names.iterator(); name.hasNext(); text.append(name.hasNext() ? "," : "")) {
                String key = name.next();
                text.append(JsonNodeFactory.instance.stringNode(key)).append(':');
                write(node.get(key), text);
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (Iterator<JsonNode> item = node.iterator(); item.hasNext(); text.append(item.hasNext() ? "," : "")) {
                write(item.next(), text);
            }
            text.append(']');
        } else {
            text.append(node);
        }
    }
}
