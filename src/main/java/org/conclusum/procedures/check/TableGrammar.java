package org.conclusum.procedures.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.catalogue.DecisionTable;
import org.conclusum.procedures.xml.XmlAttribute;
import org.conclusum.procedures.xml.XmlElement;

/**
 * The confinement of decision tables: columns ask a fact, cells hold values, comparisons and ranges, results are
 * values. There is no expression that could call, repeat or compute anything.
 */
class TableGrammar {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("definitions", Set.of("id", "name", "namespace", "exporter", "exporterVersion")),
            Map.entry("decision", Set.of("id", "name")),
            Map.entry("description", Set.of()),
            Map.entry("variable", Set.of("id", "name", "typeRef")),
            Map.entry("decisionTable", Set.of("id", "hitPolicy", "preferredOrientation", "outputLabel")),
            Map.entry("input", Set.of("id", "label")),
            Map.entry("inputExpression", Set.of("id", "typeRef")),
            Map.entry("text", Set.of()),
            Map.entry("output", Set.of("id", "label", "name", "typeRef")),
            Map.entry("rule", Set.of("id")),
            Map.entry("inputEntry", Set.of("id")),
            Map.entry("outputEntry", Set.of("id")));

    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "definitions", Set.of("decision"),
            "decision", Set.of("description", "variable", "decisionTable"),
            "decisionTable", Set.of("input", "output", "rule"),
            "input", Set.of("inputExpression"),
            "inputExpression", Set.of("text"),
            "rule", Set.of("description", "inputEntry", "outputEntry"),
            "inputEntry", Set.of("text"),
            "outputEntry", Set.of("text"));

    private static final Map<String, String> NAMED = Map.of(
            "literalExpression", "table-expression",
            "invocation", "table-expression",
            "context", "table-expression",
            "functionDefinition", "table-expression",
            "businessKnowledgeModel", "table-expression",
            "relation", "table-expression",
            "list", "table-expression",
            "import", "import");

    private static final String LITERAL = "(?:\"[^\"\\\\]{0,200}\"|true|false|-?[0-9]{1,12}(?:\\.[0-9]{1,6})?)";
    private static final String TEST = "(?:(?:<=|>=|<|>)\\s*" + LITERAL + "|[\\[(\\]]\\s*" + LITERAL + "\\s*\\.\\.\\s*"
            + LITERAL + "\\s*[\\])\\[]|" + LITERAL + ")";
    private static final Pattern CELL = Pattern.compile("-|" + TEST + "(?:\\s*,\\s*" + TEST + "){0,30}");
    private static final Pattern RESULT = Pattern.compile(LITERAL);
    private static final Pattern FACT = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    /** The one language, as it is said in short and as the standards write it. */
    private static final Pattern FEEL =
            Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(?:DMN/[0-9]{8}/)?FEEL/?(?:[0-9]{8}/?)?");

    private static final Set<String> LANGUAGES = Set.of("expressionLanguage", "typeLanguage");
    private static final Pattern HISTORY = Pattern.compile("P?[1-9][0-9]{0,4}D?");
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,63}");
    private static final Set<String> HIT_POLICIES = Set.of("UNIQUE", "FIRST", "ANY");
    private static final Set<String> WORDS =
            Set.of("for", "some", "every", "if", "function", "return", "in", "instance");

    private final Catalogue catalogue;
    private final Findings findings;
    private final Map<String, XmlElement> ids = new HashMap<>();

    TableGrammar(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
    }

    void look(XmlElement root) {
        element(root);
        if (root.children(Bpmn.TABLE, "decision").count() != 1) {
            findings.error("one-table", root);
        }
        root.children(Bpmn.TABLE, "decision").forEach(this::decision);
    }

    private void element(XmlElement element) {
        Set<String> allowed = ATTRIBUTES.getOrDefault(element.name(), Set.of());
        for (XmlAttribute attribute : element.attributes()) {
            attribute(element, allowed, attribute);
        }
        boolean speaks = element.name().equals("text") || element.name().equals("description");
        if (!speaks && !element.text().isEmpty()) {
            findings.error("stray-text", element, element.text());
        }
        for (XmlElement child : element.children()) {
            if (child.uri().equals(Bpmn.TABLE)
                    && CHILDREN.getOrDefault(element.name(), Set.of()).contains(child.name())) {
                element(child);
            } else if (element.name().equals("definitions") && isDrawing(child)) {
                drawing(child);
            } else {
                findings.error(NAMED.getOrDefault(child.name(), "foreign-element"), child, child.name());
            }
        }
        value(element);
    }

    private void attribute(XmlElement element, Set<String> allowed, XmlAttribute attribute) {
        boolean own = attribute.uri().isEmpty() && allowed.contains(attribute.name());
        boolean history = attribute.uri().equals(Bpmn.TABLE_ENGINE)
                && element.name().equals("decision")
                && (attribute.name().equals("historyTimeToLive")
                        || attribute.name().equals("versionTag"));
        boolean drawn = attribute.uri().equals("http://camunda.org/schema/modeler/1.0")
                || (attribute.uri().equals("http://bpmn.io/schema/dmn/biodi/2.0")
                        && element.name().equals("input"))
                || (attribute.uri().equals("http://bpmn.io/schema/dmn/biodi/2.0")
                        && element.name().equals("output"));
        boolean plain = attribute.uri().isEmpty()
                && LANGUAGES.contains(attribute.name())
                && FEEL.matcher(attribute.value()).matches();
        if ((!own && !history && !drawn && !plain) || Expressions.isDynamic(attribute.value())) {
            String rule = attribute.name().equals("expressionLanguage") ? "script" : "unknown-attribute";
            findings.error(rule, element, attribute.name() + "=" + attribute.value());
        }
        if (own && attribute.name().equals("id")) {
            if (!ID.matcher(attribute.value()).matches()) {
                findings.error("id", element, attribute.value());
            }
            if (ids.putIfAbsent(attribute.value(), element) != null) {
                findings.error("id-twice", element, attribute.value());
            }
        }
    }

    private void value(XmlElement element) {
        switch (element.name()) {
            case "decisionTable" -> {
                String policy = element.attribute("hitPolicy").orElse("UNIQUE");
                if (!HIT_POLICIES.contains(policy)) {
                    findings.error("hit-policy", element, policy);
                }
            }
            case "inputExpression" ->
                element.children(Bpmn.TABLE, "text").forEach(text -> {
                    if (!FACT.matcher(text.text()).matches() || WORDS.contains(text.text())) {
                        findings.error("table-expression", text, text.text());
                    }
                });
            case "inputEntry" ->
                element.children(Bpmn.TABLE, "text").forEach(text -> {
                    if (!text.text().isEmpty() && !CELL.matcher(text.text()).matches()) {
                        findings.error("table-expression", text, text.text());
                    }
                });
            case "outputEntry" ->
                element.children(Bpmn.TABLE, "text").forEach(text -> {
                    if (!RESULT.matcher(text.text()).matches()) {
                        findings.error("table-expression", text, text.text());
                    }
                });
            default -> {
                // nothing that the engine would evaluate
            }
        }
    }

    private void decision(XmlElement decision) {
        if (decision.attribute(Bpmn.TABLE_ENGINE, "historyTimeToLive")
                .filter(value -> HISTORY.matcher(value).matches())
                .isEmpty()) {
            findings.error("history", decision);
        }
        if (decision.children(Bpmn.TABLE, "decisionTable").count() != 1) {
            findings.error("one-table", decision);
        }
        catalogue
                .table(decision.attribute("id").orElse(""))
                .ifPresentOrElse(
                        known -> agreed(decision, known),
                        () -> findings.error(
                                "unknown-table",
                                decision,
                                decision.attribute("id").orElse("")));
    }

    /** The table asks what the case knows and answers what its process understands. */
    private void agreed(XmlElement decision, DecisionTable known) {
        decision.all()
                .filter(element -> element.is(Bpmn.TABLE, "inputExpression"))
                .forEach(input -> input.children(Bpmn.TABLE, "text")
                        .filter(text -> !known.facts().contains(text.text()))
                        .forEach(text -> findings.error("unknown-fact", text, text.text())));
        decision.children(Bpmn.TABLE, "decisionTable").forEach(table -> {
            var outputs = table.children(Bpmn.TABLE, "output").toList();
            var inputs = table.children(Bpmn.TABLE, "input").count();
            if (!outputs.stream()
                    .map(output -> output.attribute("name").orElse(""))
                    .toList()
                    .equals(known.answers().keySet().stream().toList())) {
                findings.error("table-answers", table);
                return;
            }
            table.children(Bpmn.TABLE, "rule").forEach(rule -> rule(rule, inputs, outputs, known));
            if (table.children(Bpmn.TABLE, "rule").noneMatch(TableGrammar::takesAll)) {
                findings.warning("table-gap", table);
            }
        });
    }

    private void rule(XmlElement rule, long inputs, java.util.List<XmlElement> outputs, DecisionTable known) {
        var entries = rule.children(Bpmn.TABLE, "outputEntry").toList();
        if (entries.size() != outputs.size()
                || rule.children(Bpmn.TABLE, "inputEntry").count() != inputs) {
            findings.error("table-answers", rule);
            return;
        }
        for (int i = 0; i < outputs.size(); i++) {
            Set<String> answers = known.answers()
                    .getOrDefault(outputs.get(i).attribute("name").orElse(""), Set.of());
            for (XmlElement text : entries.get(i).children(Bpmn.TABLE, "text").toList()) {
                if (!answers.contains(text.text())) {
                    findings.error("table-answer", text, text.text());
                }
            }
        }
    }

    private static boolean takesAll(XmlElement rule) {
        return rule.children(Bpmn.TABLE, "inputEntry")
                .flatMap(entry -> entry.children(Bpmn.TABLE, "text"))
                .allMatch(text -> text.text().isEmpty() || text.text().equals("-"));
    }

    private static boolean isDrawing(XmlElement element) {
        return element.uri().equals("https://www.omg.org/spec/DMN/20191111/DMNDI/")
                || element.uri().startsWith("http://www.omg.org/spec/DMN/20180521/");
    }

    private void drawing(XmlElement element) {
        boolean plain = isDrawing(element)
                && element.text().isEmpty()
                && element.attributes().stream()
                        .allMatch(attribute -> attribute.uri().isEmpty() && !Expressions.isDynamic(attribute.value()));
        if (!plain) {
            findings.error("foreign-element", element, element.name());
            return;
        }
        element.children().forEach(this::drawing);
    }
}
