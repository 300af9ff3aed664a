package org.conclusum.procedures.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.conclusum.procedures.dryrun.TriedStep;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** The way that a sample case has taken, the first step first, with the day where another one begins. */
class TriedPath extends OrderedList {

    TriedPath(List<TriedStep> path) {
        addClassName("cc-tried-path");
        LocalDate day = null;
        for (TriedStep step : path) {
            if (step.name().isBlank()) {
                continue;
            }
            Span kind = new Span(kind(step.kind()));
            kind.addClassName("cc-note");
            ListItem line = new ListItem(new Span(step.name()), kind);
            LocalDate of = Formats.day(step.at());
            if (!of.equals(day)) {
                Span when = new Span(Formats.date(of));
                when.addClassName("cc-tried-day");
                line.addComponentAsFirst(when);
                day = of;
            }
            add(line);
        }
    }

    private static String kind(String type) {
        boolean begins = type.startsWith("start") || type.endsWith("StartEvent");
        String known = begins ? "StartEvent" : type.endsWith("EndEvent") ? "EndEvent" : kindOf(type);
        return Texts.text("procedures.editor.kind." + known);
    }

    /** The engine's word for a part of the flow, as BPMN has it. */
    private static String kindOf(String type) {
        return switch (type) {
            case "boundaryTimer", "boundaryMessage" -> "BoundaryEvent";
            case "intermediateTimer", "intermediateMessageCatch", "intermediateNoneThrowEvent" ->
                "IntermediateCatchEvent";
            default -> Character.toUpperCase(type.charAt(0)) + type.substring(1);
        };
    }
}
