package org.conclusum.procedures.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlElement;

/** How a model says which step of the catalogue stands at an element. */
public final class StepNames {

    private static final Pattern STEP = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

    private StepNames() {}

    /** The automatic step. */
    public static Optional<String> stepOf(XmlElement element) {
        Matcher step = STEP.matcher(
                element.attribute(Bpmn.ENGINE, "delegateExpression").orElse(""));
        return step.matches() ? Optional.of(step.group(1)) : Optional.empty();
    }

    /** The kind of work of a person; empty where none is said. */
    public static String kindOf(XmlElement task) {
        return task.children(Bpmn.MODEL, "extensionElements")
                .flatMap(extensions -> extensions.children(Bpmn.ENGINE, "properties"))
                .flatMap(properties -> properties.children(Bpmn.ENGINE, "property"))
                .filter(property -> property.attribute("name").orElse("").equals("step"))
                .flatMap(property -> property.attribute("value").stream())
                .findFirst()
                .orElse("");
    }
}
