package org.conclusum.procedures.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.xml.XmlElement;

/** The values that the engine acts on: each has one form, and what it names is in the catalogue. */
class BpmnValues {

    private static final Pattern STEP = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern FORM = Pattern.compile("route:[A-Za-z0-9/-]*\\{subject}[A-Za-z0-9/-]*");
    private static final Pattern DAYS = Pattern.compile("P[1-9][0-9]{0,3}[DW]");
    private static final Pattern WAIT = Pattern.compile("P[1-9][0-9]{0,2}[DW]|PT[1-9][0-9]{0,2}H");
    private static final Pattern CYCLE = Pattern.compile("R[1-9][0-9]?/(?:P[1-9][0-9]{0,2}[DW]|PT[1-9][0-9]{0,2}H)");
    private static final Pattern RETRY = Pattern.compile("R[1-9]/PT[1-9][0-9]?[MH]");
    private static final Pattern HISTORY = Pattern.compile("P?[1-9][0-9]{0,4}D?");
    private static final Pattern DAY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:]{5,8}(?:Z|[+-][0-9:]{5})?)?");

    private final Catalogue catalogue;
    private final Findings findings;

    BpmnValues(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
    }

    void look(XmlElement element) {
        switch (element.name()) {
            case "serviceTask" -> step(element);
            case "callActivity" -> call(element);
            case "businessRuleTask" -> table(element);
            case "userTask" -> task(element);
            case "multiInstanceLoopCharacteristics" -> loop(element);
            case "conditionExpression" -> {
                if (!Expressions.isCondition(element.text())) {
                    findings.error("expression", element, element.text());
                }
            }
            case "timerEventDefinition" -> timer(element);
            case "process" ->
                engine(element, "historyTimeToLive")
                        .filter(value -> !HISTORY.matcher(value).matches())
                        .ifPresent(value -> findings.error("history", element));
            default -> {
                // nothing that the engine would act on
            }
        }
        for (String flag : new String[] {"asyncBefore", "asyncAfter", "exclusive"}) {
            engine(element, flag)
                    .filter(value -> !value.equals("true") && !value.equals("false"))
                    .ifPresent(value -> findings.error("value", element, flag + "=" + value));
        }
        must(element, "failedJobRetryTimeCycle", RETRY);
        engine(element, "versionTag")
                .filter(Expressions::isDynamic)
                .ifPresent(value -> findings.error("expression", element, value));
    }

    private void step(XmlElement task) {
        String value = engine(task, "delegateExpression").orElse("");
        Matcher step = STEP.matcher(value);
        if (value.isEmpty()) {
            findings.error("no-step", task);
        } else if (!step.matches() || catalogue.step(step.group(1)).isEmpty()) {
            findings.error("unknown-step", task, value);
        }
    }

    private void call(XmlElement call) {
        String called = call.attribute("calledElement").orElse("");
        if (!catalogue.processes().contains(called)) {
            findings.error("unknown-call", call, called);
        }
    }

    private void table(XmlElement task) {
        String table = engine(task, "decisionRef").orElse("");
        if (catalogue.table(table).isEmpty()) {
            findings.error("unknown-table", task, table);
        }
        name(task, "resultVariable");
        engine(task, "mapDecisionResult")
                .filter(value -> !value.equals("singleEntry"))
                .ifPresent(value -> findings.error("value", task, "mapDecisionResult=" + value));
    }

    private void task(XmlElement task) {
        engine(task, "candidateGroups")
                .filter(value -> !Expressions.isFact(value))
                .ifPresent(value -> findings.error("performer", task, value));
        engine(task, "formKey")
                .filter(value -> !FORM.matcher(value).matches())
                .ifPresent(value -> findings.error("form", task, value));
        engine(task, "dueDate")
                .filter(value ->
                        !Expressions.isFact(value) && !DAYS.matcher(value).matches())
                .ifPresent(value -> findings.error("due-date", task, value));
        must(task, "priority", Pattern.compile("[0-9]{1,3}"));
    }

    private void loop(XmlElement loop) {
        String collection = engine(loop, "collection").orElse("");
        if (!Expressions.isFact(collection)) {
            findings.error("loop", loop, collection);
        }
        name(loop, "elementVariable");
        if (!loop.attribute("behavior").orElse("All").equals("All")) {
            findings.error("loop", loop, "behavior");
        }
    }

    private void timer(XmlElement timer) {
        long said = timer.children().stream()
                .filter(child -> child.name().startsWith("time"))
                .count();
        if (said != 1) {
            findings.error("timer", timer, "");
        }
        for (XmlElement time : timer.children()) {
            Pattern literal =
                    switch (time.name()) {
                        case "timeDate" -> DAY;
                        case "timeDuration" -> WAIT;
                        case "timeCycle" -> CYCLE;
                        default -> null;
                    };
            if (literal != null
                    && !Expressions.isFact(time.text())
                    && !literal.matcher(time.text()).matches()) {
                findings.error("timer", time, time.text());
            }
        }
    }

    private void name(XmlElement element, String attribute) {
        engine(element, attribute)
                .filter(value -> !Expressions.isName(value))
                .ifPresent(value -> findings.error("value", element, attribute + "=" + value));
    }

    private void must(XmlElement element, String attribute, Pattern form) {
        engine(element, attribute)
                .filter(value -> !form.matcher(value).matches())
                .ifPresent(value -> findings.error("value", element, attribute + "=" + value));
    }

    private static Optional<String> engine(XmlElement element, String attribute) {
        return element.attribute(Bpmn.ENGINE, attribute);
    }
}
