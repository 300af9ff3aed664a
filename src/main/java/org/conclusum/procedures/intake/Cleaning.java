package org.conclusum.procedures.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlAttribute;
import org.conclusum.procedures.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Writes the tree of a model anew without what other programs left in it; elements keep the lines of their file. */
class Cleaning {

    private static final String NAMESPACE = "https://conclusum.org/processes";
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9./_#-]+");
    private static final Pattern TYPED = Pattern.compile("(?:[A-Za-z0-9_-]+:)?tFormalExpression");
    private static final Pattern OWN_SCHEMA =
            Pattern.compile("http://www\\.omg\\.org/spec/BPMN/20100524/MODEL\\s+BPMN20\\.xsd");
    private static final Set<String> LANGUAGES = Set.of("expressionLanguage", "typeLanguage");
    private static final Set<String> DESCRIBES =
            Set.of("itemRef", "itemSubjectRef", "partitionElementRef", "ioBinding", "structureRef", "operationRef");

    /** Attributes of the engine about people, waiting times and templates, for which this house has its own ways. */
    private static final Set<String> ENGINE = Set.of(
            "initiator",
            "isStartableInTasklist",
            "candidateStarterGroups",
            "candidateStarterUsers",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon",
            "diagramRelationId",
            "followUpDate",
            "jobPriority",
            "assignee",
            "candidateUsers");

    private final Remarks remarks;
    private final Selection selection;
    private final Identifiers ids;
    private final Wanted wanted;
    private String key = "";
    private boolean changed;

    /**
     * What the file is to become.
     *
     * @param process the key of the process; empty where it keeps its own
     * @param history how long ended cases are kept
     */
    record Wanted(String process, String history) {}

    Cleaning(XmlElement root, Wanted wanted, Remarks remarks) {
        this.remarks = remarks;
        this.wanted = wanted;
        this.selection = new Selection(root, remarks);
        this.ids = new Identifiers(root, remarks);
        key(root);
    }

    private void key(XmlElement root) {
        List<XmlElement> processes = root.children(Bpmn.MODEL, "process")
                .filter(process -> !selection.isLeft(process))
                .toList();
        if (processes.size() != 1) {
            return;
        }
        XmlElement process = processes.getFirst();
        String own = process.attribute("id").orElse("");
        if (!wanted.process().isEmpty() && !own.isEmpty() && !own.equals(wanted.process())) {
            remarks.each(Remark.Kind.KEY, process, own, ids.rename(own, wanted.process()));
        }
        key = ids.of(own);
    }

    boolean changed() {
        return changed || !remarks.list().isEmpty();
    }

    XmlElement written(XmlElement element, @Nullable XmlElement parent) {
        XmlElement copy = XmlElement.written(
                element.uri(), element.name(), element.line(), attributes(element), parent, text(element));
        element.children().stream()
                .filter(child -> !selection.isLeft(child))
                .filter(child -> !isEmptyExtension(child))
                .forEach(child -> written(child, copy));
        return copy;
    }

    private boolean isEmptyExtension(XmlElement element) {
        return element.is(Bpmn.MODEL, "extensionElements")
                && element.children().stream().allMatch(selection::isLeft)
                && element.text().isEmpty();
    }

    private String text(XmlElement element) {
        String text = element.text();
        boolean reference = element.uri().equals(Bpmn.MODEL)
                && Set.of("incoming", "outgoing", "flowNodeRef").contains(element.name());
        return reference ? ids.referred(text) : text;
    }

    private List<XmlAttribute> attributes(XmlElement element) {
        List<XmlAttribute> kept = new ArrayList<>();
        for (XmlAttribute attribute : element.attributes()) {
            if (!leaves(element, attribute)) {
                kept.add(new XmlAttribute(attribute.uri(), attribute.name(), value(element, attribute)));
            }
        }
        if (element.is(Bpmn.MODEL, "process")) {
            process(element, kept);
        }
        if (element.is(Bpmn.MODEL, "definitions")
                && element.attribute("targetNamespace").isEmpty()) {
            remarks.each(Remark.Kind.NAMESPACE, element);
            kept.add(new XmlAttribute("", "targetNamespace", NAMESPACE));
        }
        return kept;
    }

    private void process(XmlElement process, List<XmlAttribute> kept) {
        if (!process.attribute("isExecutable").orElse("").equals("true")) {
            remarks.each(Remark.Kind.EXECUTABLE, process);
            kept.removeIf(
                    attribute -> attribute.uri().isEmpty() && attribute.name().equals("isExecutable"));
            kept.add(new XmlAttribute("", "isExecutable", "true"));
        }
        if (process.attribute(Bpmn.ENGINE, "historyTimeToLive").isEmpty()) {
            remarks.each(Remark.Kind.HISTORY, process, wanted.history());
            kept.add(new XmlAttribute(Bpmn.ENGINE, "historyTimeToLive", wanted.history()));
        }
    }

    private boolean leaves(XmlElement element, XmlAttribute attribute) {
        if (Harmless.isComputed(attribute.value()) || Harmless.runs(attribute.name())) {
            return false;
        }
        return kindOf(element, attribute)
                .map(kind -> {
                    remarks.each(kind, element, attribute.name(), Spaces.maker(attribute.uri()));
                    return true;
                })
                .orElse(false);
    }

    private static Optional<Remark.Kind> kindOf(XmlElement element, XmlAttribute attribute) {
        String name = attribute.name();
        if (attribute.uri().equals(Spaces.SCHEMA)) {
            boolean fetched = name.equals("schemaLocation")
                    && !OWN_SCHEMA.matcher(attribute.value()).matches();
            return fetched ? Optional.of(Remark.Kind.LANGUAGE) : Optional.empty();
        }
        if (attribute.uri().equals(Bpmn.ENGINE)) {
            return ENGINE.contains(name) ? Optional.of(Remark.Kind.ENGINE) : Optional.empty();
        }
        if (!Spaces.isKnown(attribute.uri())) {
            return name.equals("type") || name.equals("topic") ? Optional.empty() : Optional.of(Remark.Kind.ATTRIBUTE);
        }
        boolean language = LANGUAGES.contains(name)
                && element.name().equals("definitions")
                && ADDRESS.matcher(attribute.value()).matches();
        if (language) {
            return Optional.of(Remark.Kind.LANGUAGE);
        }
        return attribute.uri().isEmpty() && element.uri().equals(Bpmn.MODEL) && DESCRIBES.contains(name)
                ? Optional.of(Remark.Kind.ATTRIBUTE)
                : Optional.empty();
    }

    private String value(XmlElement element, XmlAttribute attribute) {
        String value = attribute.value();
        if (attribute.uri().equals(Spaces.SCHEMA)) {
            return TYPED.matcher(value).matches() ? "bpmn:tFormalExpression" : value;
        }
        if (!attribute.uri().isEmpty()) {
            return value;
        }
        if (attribute.name().equals("id") && element.uri().equals(Bpmn.MODEL)) {
            return ids.of(value);
        }
        if (!Identifiers.REFERENCES.contains(attribute.name())) {
            return value;
        }
        String referred = element.name().equals("BPMNPlane") && selection.isGone(value) ? key : ids.referred(value);
        changed |= !referred.equals(value);
        return referred;
    }
}
