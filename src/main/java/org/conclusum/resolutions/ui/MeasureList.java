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
            add(new ListItem(text, Marks.light(measure)));
        }
    }
}
