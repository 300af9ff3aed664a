package org.conclusum.procedures.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.models.ModelChange.Fate;
import org.conclusum.procedures.xml.XmlElement;
import org.conclusum.procedures.xml.XmlReading;
import org.conclusum.procedures.xml.XmlRefused;

/** What is different between two versions of a model, element by element; where something is drawn does not count. */
final class ModelComparison {

    private static final Set<String> FRAMES = Set.of("definitions", "collaboration", "laneSet", "incoming", "outgoing");
    private static final Set<String> REFERENCES = Set.of("sourceRef", "targetRef", "attachedToRef", "default");
    private static final Set<String> NOT_TOLD = Set.of("id", "exporter", "exporterVersion", "targetNamespace", "type");

    private ModelComparison() {}

    /** The key of the process or table in a file; empty where there is none. */
    static String keyOf(byte[] file) {
        try {
            return XmlReading.read(file)
                    .all()
                    .filter(element -> element.is(Bpmn.MODEL, "process") || element.is(Bpmn.TABLE, "decision"))
                    .flatMap(element -> element.attribute("id").stream())
                    .findFirst()
                    .orElse("");
        } catch (XmlRefused unreadable) {
            return "";
        }
    }

    /** The differences; none where a file cannot be read, as the check then says why. */
    static List<ModelChange> between(byte[] before, byte[] after) {
        try {
            return between(parts(XmlReading.read(before)), parts(XmlReading.read(after)));
        } catch (XmlRefused unreadable) {
            return List.of();
        }
    }

    private static List<ModelChange> between(Map<String, XmlElement> before, Map<String, XmlElement> after) {
        List<ModelChange> changes = new ArrayList<>();
        after.forEach((id, element) -> {
            XmlElement old = before.get(id);
            if (old == null) {
                changes.add(whole(Fate.ADDED, id, after));
            } else {
                changed(id, before, after, changes);
            }
        });
        before.forEach((id, element) -> {
            if (!after.containsKey(id)) {
                changes.add(whole(Fate.REMOVED, id, before));
            }
        });
        return changes;
    }

    private static ModelChange whole(Fate fate, String id, Map<String, XmlElement> parts) {
        return new ModelChange(fate, id, part(id, parts).name(), nameOf(id, parts), null, "", "");
    }

    private static XmlElement part(String id, Map<String, XmlElement> parts) {
        return Objects.requireNonNull(parts.get(id), id);
    }

    private static void changed(
            String id, Map<String, XmlElement> before, Map<String, XmlElement> after, List<ModelChange> changes) {
        Map<String, String> old = properties(part(id, before));
        Map<String, String> now = properties(part(id, after));
        Set<String> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        for (String property : all) {
            String was = old.getOrDefault(property, "");
            String is = now.getOrDefault(property, "");
            if (!was.equals(is)) {
                boolean names = REFERENCES.contains(property);
                changes.add(new ModelChange(
                        Fate.CHANGED,
                        id,
                        part(id, after).name(),
                        nameOf(id, after),
                        property,
                        names ? nameOf(was, before) : was,
                        names ? nameOf(is, after) : is));
            }
        }
    }

    /** As it is drawn; a flow without a name by what it connects, anything else by its id. */
    private static String nameOf(String id, Map<String, XmlElement> parts) {
        XmlElement element = parts.get(id);
        if (element == null) {
            return id;
        }
        String name = element.attribute("name").orElse("");
        if (!name.isBlank()) {
            return name;
        }
        if (element.name().equals("sequenceFlow")) {
            return nameOf(element.attribute("sourceRef").orElse(""), parts)
                    + " → "
                    + nameOf(element.attribute("targetRef").orElse(""), parts);
        }
        return id;
    }

    /** The elements that people know by a name or a place in the flow. */
    private static Map<String, XmlElement> parts(XmlElement root) {
        Map<String, XmlElement> parts = new LinkedHashMap<>();
        collect(root, parts);
        return parts;
    }

    private static void collect(XmlElement element, Map<String, XmlElement> parts) {
        for (XmlElement child : element.children()) {
            boolean model = child.uri().equals(Bpmn.MODEL) || child.uri().equals(Bpmn.TABLE);
            if (model) {
                if (isPart(child)) {
                    parts.put(child.attribute("id").orElseThrow(), child);
                }
                collect(child, parts);
            }
        }
    }

    private static boolean isPart(XmlElement element) {
        return element.attribute("id").isPresent() && !FRAMES.contains(element.name()) && !isDetail(element);
    }

    /** What belongs to the element around it, and is told as its property. */
    private static boolean isDetail(XmlElement element) {
        return element.name().endsWith("EventDefinition")
                || element.name().startsWith("time")
                || Set.of(
                                "conditionExpression",
                                "documentation",
                                "multiInstanceLoopCharacteristics",
                                "extensionElements",
                                "inputExpression",
                                "text")
                        .contains(element.name());
    }

    private static Map<String, String> properties(XmlElement element) {
        Map<String, String> properties = new TreeMap<>();
        element.attributes().stream()
                .filter(attribute -> !NOT_TOLD.contains(attribute.name()))
                .forEach(attribute -> properties.put(attribute.name(), attribute.value()));
        element.children().stream()
                .filter(child -> !isPart(child) && !FRAMES.contains(child.name()))
                .forEach(child -> inner(child, properties));
        return properties;
    }

    private static void inner(XmlElement element, Map<String, String> properties) {
        if (!element.text().isEmpty()) {
            properties.merge(element.name(), element.text(), (one, other) -> one + ", " + other);
        }
        element.attributes().stream()
                .filter(attribute -> !NOT_TOLD.contains(attribute.name()))
                .forEach(attribute ->
                        properties.merge(attribute.name(), attribute.value(), (one, other) -> one + ", " + other));
        element.children().forEach(child -> inner(child, properties));
    }
}
