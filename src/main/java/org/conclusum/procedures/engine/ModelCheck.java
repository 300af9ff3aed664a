package org.conclusum.procedures.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Looks through a model before it is deployed and names everything that it may not hold: code, scripts, connectors,
 * steps outside the catalogue, expressions beyond names and comparisons. What the engine's own namespace offers is
 * allowed by a list, so that a feature nobody thought of is refused.
 */
class ModelCheck extends AbstractBpmnParseListener {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final String LOCATED = ENGINE + ":";

    private static final String FORMER = "http://activiti.org/bpmn:";

    private static final Set<String> SCRIPTED = Set.of("language", "scriptFormat");
    private static final Set<String> ELEMENTS = Set.of("properties", "property", "in", "out");
    private static final Set<String> ATTRIBUTES = Set.of(
            "assignee",
            "candidateGroups",
            "dueDate",
            "followUpDate",
            "formKey",
            "priority",
            "delegateExpression",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "failedJobRetryTimeCycle",
            "historyTimeToLive",
            "versionTag",
            "decisionRef",
            "resultVariable",
            "mapDecisionResult",
            "collection",
            "elementVariable");
    /** The decision tables that a model may ask. */
    private static final Set<String> TABLES = Set.of("route");

    private static final Set<String> FORBIDDEN = Set.of("scriptTask", "script", "import", "dataState");

    private static final Pattern STEP = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";
    private static final String VALUE = "(?:'[^'\"\\\\${}]*'|true|false|null|-?[0-9]+(?:\\.[0-9]+)?|" + NAME + ")";
    private static final String COMPARISON = "!?\\s*" + NAME + "(?:\\s*(?:==|!=|<=|>=|<|>)\\s*" + VALUE + ")?";
    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\{\\s*" + COMPARISON + "(?:\\s*(?:&&|\\|\\||and|or)\\s*" + COMPARISON + ")*\\s*}");

    private final Steps steps;

    ModelCheck(Steps steps) {
        this.steps = steps;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        List<String> findings = new ArrayList<>();
        look(root, findings);
        for (ProcessDefinitionEntity definition : definitions) {
            if (definition.getHistoryTimeToLive() == null) {
                findings.add("process " + definition.getKey() + " says no historyTimeToLive");
            }
        }
        if (!findings.isEmpty()) {
            throw new ModelRefused(findings);
        }
    }

    private void look(Element element, List<String> findings) {
        String name = element.getTagName();
        if (BPMN.equals(element.getUri()) ? FORBIDDEN.contains(name) : isOfUnknownMeaning(element)) {
            findings.add(place(element) + "<" + name + "> is not allowed");
        }
        for (String attribute : element.attributes()) {
            look(element, attribute, findings);
        }
        expression(element, element.getText(), findings);
        element.elements().forEach(child -> look(child, findings));
    }

    private static boolean isOfUnknownMeaning(Element element) {
        if (ENGINE.equals(element.getUri())) {
            return !ELEMENTS.contains(element.getTagName());
        }
        return !isDrawing(element.getUri());
    }

    private static boolean isDrawing(String uri) {
        return uri.startsWith("http://www.omg.org/spec/BPMN/20100524/DI")
                || uri.startsWith("http://www.omg.org/spec/DD/20100524/")
                || uri.startsWith("http://bpmn.io/schema/bpmn/biocolor/");
    }

    private void look(Element element, String attribute, List<String> findings) {
        String value = element.attribute(attribute);
        if (attribute.startsWith(LOCATED)) {
            lookAtEngine(element, attribute.substring(LOCATED.length()), value, findings);
        } else if (attribute.startsWith(FORMER) || SCRIPTED.contains(attribute)) {
            findings.add(place(element) + attribute + " is not allowed");
        }
        expression(element, value, findings);
    }

    private void lookAtEngine(Element element, String attribute, String value, List<String> findings) {
        if (!ATTRIBUTES.contains(attribute)) {
            findings.add(place(element) + "camunda:" + attribute + " is not allowed");
        } else if (attribute.equals("decisionRef") && !TABLES.contains(value)) {
            findings.add(place(element) + value + " is not a decision table of the catalogue");
        } else if (attribute.equals("delegateExpression")) {
            var step = STEP.matcher(value);
            if (!step.matches() || !steps.contains(step.group(1))) {
                findings.add(place(element) + value + " is not a step of the catalogue");
            }
        }
    }

    private static void expression(Element element, String text, List<String> findings) {
        boolean dynamic = text.contains("${") || text.contains("#{");
        if (dynamic && !EXPRESSION.matcher(text.strip()).matches()) {
            findings.add(place(element) + "the expression " + text.strip() + " is more than names and comparisons");
        }
    }

    private static String place(Element element) {
        return "line " + element.getLine() + ": ";
    }
}
