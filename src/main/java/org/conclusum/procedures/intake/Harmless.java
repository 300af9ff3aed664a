package org.conclusum.procedures.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.conclusum.procedures.xml.XmlElement;

/** Tells what can be left out of a model without a word from what was meant to run, which is for a person to look at. */
final class Harmless {

    private static final Pattern COMPUTED = Pattern.compile("[$#]\\{(?![A-Za-z][A-Za-z0-9_]*})");

    private static final Set<String> RUNS = Set.of(
            "script",
            "scriptTask",
            "scriptFormat",
            "class",
            "expression",
            "delegateExpression",
            "connector",
            "connectorId",
            "field",
            "inputOutput",
            "formHandlerClass",
            "customCalendarName",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "formData",
            "formProperty",
            "include");

    private Harmless() {}

    /** Whether nothing in the element computes, calls or listens. */
    static boolean is(XmlElement element) {
        return element.all()
                .allMatch(each -> !runs(each.name())
                        && !isComputed(each.text())
                        && each.attributes().stream()
                                .allMatch(attribute -> !runs(attribute.name()) && !isComputed(attribute.value())));
    }

    /** Whether a value is more than a fact that is looked up. */
    static boolean isComputed(String value) {
        return COMPUTED.matcher(value).find();
    }

    static boolean runs(String name) {
        return RUNS.contains(name)
                || name.endsWith("-script")
                || name.endsWith("Listener")
                || name.endsWith("Listeners");
    }
}
