package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Measures with owner, date and light. */
class MeasureList extends UnorderedList {

    MeasureList(List<MeasureRow> measures, Map<String, String> owners) {
        addClassName("cc-resolutions-measures");
        for (MeasureRow measure : measures) {
            Div text = new Div(
                    new Anchor("measures/" + measure.id(), measure.title()),
                    Marks.small(Texts.text(
                            measure.done() ? "resolutions.measure.wasDue" : "resolutions.measure.line",
                            owners.getOrDefault(measure.owner(), measure.owner()),
                            Formats.date(measure.due()))));
            text.addClassName("cc-resolutions-name");
            if (!measure.done() && measure.plan().percent() > 0) {
                text.add(Marks.small(
                        Texts.text("resolutions.measure.percent", measure.plan().percent())));
            }
            if (!measure.plan().waitsFor().isEmpty()) {
                text.add(Marks.small(Texts.text(
                        "resolutions.measure.waits",
                        String.join(" · ", measure.plan().waitsFor()))));
            }
            add(new ListItem(text, Marks.light(measure)));
        }
    }
}
