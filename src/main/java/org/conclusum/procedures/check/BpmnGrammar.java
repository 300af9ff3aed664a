package org.conclusum.procedures.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.xml.XmlAttribute;
import org.conclusum.procedures.xml.XmlElement;

/**
 * The confinement: what a model may hold at all. Elements, attributes and namespaces are allowed by a list, values by
 * their form; whatever the engine would run, load or evaluate beyond that is refused.
 */
class BpmnGrammar {

    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:[A-Za-z_][A-Za-z0-9_.-]*:)?[A-Za-z_][A-Za-z0-9_.-]{0,63}");

    /** The schema of BPMN by its bare name; it is never fetched, as the engine brings its own. */
    private static final Pattern OWN_SCHEMA =
            Pattern.compile("http://www\\.omg\\.org/spec/BPMN/20100524/MODEL\\s+BPMN20\\.xsd");

    private static final Set<String> DRAWN = Set.of(
            "BPMNDiagram",
            "BPMNPlane",
            "BPMNShape",
            "BPMNEdge",
            "BPMNLabel",
            "BPMNLabelStyle",
            "Bounds",
            "waypoint",
            "Font");

    /** Programs that draw leave their name and colours; nobody acts on them. */
    private static final Set<String> HARMLESS = Set.of(
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://camunda.org/schema/modeler/1.0");

    /** Rules with a name of their own, for what people try or modellers offer. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("scriptTask", "script"),
            Map.entry("script", "script"),
            Map.entry("task", "plain-task"),
            Map.entry("connector", "connector"),
            Map.entry("connectorId", "connector"),
            Map.entry("executionListener", "listener"),
            Map.entry("taskListener", "listener"),
            Map.entry("inputOutput", "mapping"),
            Map.entry("inputParameter", "mapping"),
            Map.entry("outputParameter", "mapping"),
            Map.entry("formData", "form-field"),
            Map.entry("formField", "form-field"),
            Map.entry("formProperty", "form-field"),
            Map.entry("validation", "form-field"),
            Map.entry("field", "field"),
            Map.entry("loopCardinality", "loop"),
            Map.entry("completionCondition", "loop"),
            Map.entry("standardLoopCharacteristics", "loop"),
            Map.entry("conditionalEventDefinition", "conditional-event"),
            Map.entry("condition", "conditional-event"),
            Map.entry("dataInputAssociation", "data"),
            Map.entry("dataOutputAssociation", "data"),
            Map.entry("ioSpecification", "data"),
            Map.entry("dataObject", "data"),
            Map.entry("dataObjectReference", "data"),
            Map.entry("dataStoreReference", "data"),
            Map.entry("resourceRole", "performer"),
            Map.entry("performer", "performer"),
            Map.entry("humanPerformer", "performer"),
            Map.entry("potentialOwner", "performer"),
            Map.entry("import", "import"));

    private static final Map<String, String> NAMED_ATTRIBUTES = Map.ofEntries(
            Map.entry("class", "code"),
            Map.entry("expression", "code"),
            Map.entry("type", "code"),
            Map.entry("topic", "code"),
            Map.entry("formHandlerClass", "code"),
            Map.entry("variableMappingClass", "code"),
            Map.entry("variableMappingDelegateExpression", "code"),
            Map.entry("taskPriority", "code"),
            Map.entry("resource", "script"),
            Map.entry("language", "script"),
            Map.entry("scriptFormat", "script"),
            Map.entry("expressionLanguage", "script"),
            Map.entry("typeLanguage", "script"));

    private final BpmnValues values;
    private final Findings findings;
    private final Map<String, XmlElement> ids = new HashMap<>();

    BpmnGrammar(Catalogue catalogue, Findings findings) {
        this.values = new BpmnValues(catalogue, findings);
        this.findings = findings;
    }

    void look(XmlElement root) {
        if (!root.is(Bpmn.MODEL, "definitions")) {
            findings.error("not-bpmn", root, root.name());
            return;
        }
        model(root, Shape.PLAIN);
        List<XmlElement> processes = root.children(Bpmn.MODEL, "process").toList();
        if (processes.isEmpty()) {
            findings.error("no-process", root);
        }
        processes.stream()
                .skip(1)
                .forEach(more -> findings.error(
                        "one-process",
                        more,
                        more.attribute("name").orElse(more.attribute("id").orElse(""))));
        root.children(Bpmn.MODEL, "process").forEach(this::process);
    }

    private void process(XmlElement process) {
        if (process.attribute(Bpmn.ENGINE, "historyTimeToLive").isEmpty()) {
            findings.error("history", process);
        }
        if (!process.attribute("isExecutable").orElse("").equals("true")) {
            findings.error("not-executable", process);
        }
    }

    private void model(XmlElement element, Shape around) {
        Shape shape = Shapes.of(element.name());
        if (shape == null) {
            findings.error(named(element.name(), "unknown-element"), element, element.name());
            return;
        }
        element.attributes().forEach(attribute -> attribute(element, shape, attribute));
        text(element);
        for (XmlElement child : element.children()) {
            child(element, shape, around, child);
        }
        values.look(element);
    }

    private void child(XmlElement element, Shape shape, Shape around, XmlElement child) {
        if (element.name().equals("extensionElements")) {
            extension(around, child);
        } else if (child.uri().equals(Bpmn.MODEL)) {
            if (shape.children().contains(child.name())) {
                model(child, shape);
            } else {
                findings.error(named(child.name(), "unknown-element"), child, child.name());
            }
        } else if (element.name().equals("definitions") && isDrawing(child.uri())) {
            drawing(child);
        } else {
            findings.error(named(child.name(), "foreign-element"), child, child.name());
        }
    }

    private void extension(Shape around, XmlElement extension) {
        boolean known =
                extension.uri().equals(Bpmn.ENGINE) && around.extensions().contains(extension.name());
        if (!known) {
            findings.error(named(extension.name(), "foreign-element"), extension, extension.name());
            return;
        }
        switch (extension.name()) {
            case "properties" -> extension.children().forEach(this::property);
            case "in", "out" -> passing(extension);
            default -> findings.error("foreign-element", extension, extension.name());
        }
        if (!extension.text().isEmpty()) {
            findings.error("stray-text", extension, extension.text());
        }
    }

    private void property(XmlElement property) {
        boolean plain = property.is(Bpmn.ENGINE, "property")
                && property.children().isEmpty()
                && property.text().isEmpty()
                && property.attributes().stream()
                        .allMatch(attribute -> attribute.uri().isEmpty()
                                && Set.of("id", "name", "value").contains(attribute.name())
                                && !Expressions.isDynamic(attribute.value()));
        if (!plain) {
            findings.error(named(property.name(), "foreign-element"), property, property.name());
        }
    }

    private void passing(XmlElement passing) {
        for (XmlAttribute attribute : passing.attributes()) {
            boolean fits = attribute.uri().isEmpty()
                    && switch (attribute.name()) {
                        case "source", "target" -> Expressions.isName(attribute.value());
                        case "businessKey" -> Expressions.isFact(attribute.value());
                        default -> false;
                    };
            if (!fits) {
                findings.error("passing", passing, attribute.name() + "=" + attribute.value());
            }
        }
        passing.children().forEach(child -> findings.error("passing", child, child.name()));
    }

    private void attribute(XmlElement element, Shape shape, XmlAttribute attribute) {
        String name = attribute.name();
        if (attribute.uri().isEmpty()) {
            if (!shape.attributes().contains(name)) {
                refuse(element, attribute, "unknown-attribute");
            } else {
                own(element, attribute);
            }
        } else if (attribute.uri().equals(Bpmn.ENGINE)) {
            if (!shape.engine().contains(name)) {
                refuse(element, attribute, "unknown-attribute");
            }
        } else if (attribute.uri().equals(SCHEMA)) {
            schema(element, attribute);
        } else if (!HARMLESS.contains(attribute.uri()) || Expressions.isDynamic(attribute.value())) {
            refuse(element, attribute, "foreign-attribute");
        }
    }

    /** Other engines have the same under names of their own. */
    private static String named(String name, String otherwise) {
        String named = NAMED.get(name);
        if (named != null) {
            return named;
        }
        if (name.endsWith("-script")) {
            return "script";
        }
        return name.endsWith("Listener") || name.endsWith("Listeners") ? "listener" : otherwise;
    }

    private void refuse(XmlElement element, XmlAttribute attribute, String otherwise) {
        findings.error(
                NAMED_ATTRIBUTES.getOrDefault(attribute.name(), otherwise),
                element,
                attribute.name() + "=" + attribute.value());
    }

    /** The type of an expression, and the schema that modellers name; a parser would fetch any other. */
    private void schema(XmlElement element, XmlAttribute attribute) {
        boolean typed =
                attribute.name().equals("type") && attribute.value().matches("(?:[A-Za-z0-9]+:)?tFormalExpression");
        boolean located = attribute.name().equals("schemaLocation")
                && element.name().equals("definitions")
                && OWN_SCHEMA.matcher(attribute.value()).matches();
        if (!typed && !located) {
            refuse(element, attribute, "foreign-attribute");
        }
    }

    private void own(XmlElement element, XmlAttribute attribute) {
        String value = attribute.value();
        switch (attribute.name()) {
            case "id" -> id(element, value);
            case "sourceRef",
                    "targetRef",
                    "attachedToRef",
                    "messageRef",
                    "processRef",
                    "default",
                    "categoryValueRef" -> {
                if (!REFERENCE.matcher(value).matches()) {
                    findings.error("reference", element, value);
                }
            }
            case "implementation" -> {
                if (!value.startsWith("##")) {
                    findings.error("code", element, "implementation=" + value);
                }
            }
            case "startQuantity", "completionQuantity" -> {
                if (!value.equals("1")) {
                    findings.error("unknown-attribute", element, attribute.name() + "=" + value);
                }
            }
            case "isForCompensation", "instantiate", "parallelMultiple", "isImmediate" -> {
                if (!value.equals("false") && !attribute.name().equals("isImmediate")) {
                    findings.error("unknown-attribute", element, attribute.name() + "=" + value);
                }
            }
            default -> {
                if (Expressions.isDynamic(value)) {
                    findings.error("expression", element, value);
                }
            }
        }
    }

    private void id(XmlElement element, String value) {
        if (!ID.matcher(value).matches()) {
            findings.error("id", element, value);
        }
        if (ids.putIfAbsent(value, element) != null) {
            findings.error("id-twice", element, value);
        }
    }

    private void text(XmlElement element) {
        String text = element.text();
        switch (element.name()) {
            case "conditionExpression", "timeDate", "timeCycle", "timeDuration" -> {
                // looked at with the values
            }
            case "documentation", "text" -> {
                if (Expressions.isDynamic(text)) {
                    findings.error("expression", element, text);
                }
            }
            case "incoming", "outgoing", "flowNodeRef" -> {
                if (!REFERENCE.matcher(text).matches()) {
                    findings.error("reference", element, text);
                }
            }
            default -> {
                if (!text.isEmpty()) {
                    findings.error("stray-text", element, text);
                }
            }
        }
    }

    private static boolean isDrawing(String uri) {
        return uri.equals("http://www.omg.org/spec/BPMN/20100524/DI")
                || uri.startsWith("http://www.omg.org/spec/DD/20100524/");
    }

    private void drawing(XmlElement element) {
        if (!isDrawing(element.uri()) || !DRAWN.contains(element.name())) {
            findings.error("foreign-element", element, element.name());
            return;
        }
        for (XmlAttribute attribute : element.attributes()) {
            boolean plain = (attribute.uri().isEmpty()
                            || HARMLESS.contains(attribute.uri())
                            || attribute.uri().equals(XML))
                    && !Expressions.isDynamic(attribute.value());
            if (!plain) {
                refuse(element, attribute, "foreign-attribute");
            }
        }
        if (!element.text().isEmpty()) {
            findings.error("stray-text", element, element.text());
        }
        element.children().forEach(this::drawing);
    }
}
