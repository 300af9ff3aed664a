package org.conclusum.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** Where a case stands on its way, as a line of steps. */
public class StepBar extends OrderedList {

    /** A step: its name, a few small words below (empty for none), and whether it lies behind, is now, or lies ahead. */
    public record Step(String name, String note, Place place) {}

    /** Where a step lies. */
    public enum Place {
        DONE,
        NOW,
        AHEAD
    }

    public StepBar(List<Step> steps) {
        addClassName("cc-steps");
        for (Step step : steps) {
            ListItem item = new ListItem(new Span(step.name()));
            item.addClassName("cc-step-" + step.place().name().toLowerCase(Locale.ROOT));
            if (step.place() == Place.NOW) {
                item.getElement().setAttribute("aria-current", "step");
            }
            Span note = new Span(step.note());
            note.addClassName("cc-small");
            item.add(note);
            add(item);
        }
    }
}
