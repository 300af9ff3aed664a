package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ControlFilter;
import org.conclusum.resolutions.ControlListing;
import org.conclusum.resolutions.ControlRow;
import org.conclusum.resolutions.Light;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Measures in columns, one for each light; each column shows the most urgent and leads to the rest. */
class ControlBoard extends Div {

    private static final List<Light> COLUMNS = List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.DONE);
    private static final int SHOWN = 8;
    private static final int COUNTED = 100;

    private final Map<String, String> owners;

    ControlBoard(ControlListing listing, ControlFilter filter, Actor viewer, Map<String, String> owners) {
        this.owners = owners;
        addClassName("cc-control-board");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.text("resolutions.control.board"));
        for (Light light : COLUMNS) {
            if (filter.light() == null || filter.light() == light) {
                ControlFilter column = filter.with(light);
                add(column(
                        column, light, listing.count(column, viewer, COUNTED), listing.page(column, viewer, 0, SHOWN)));
            }
        }
    }

    private Component column(ControlFilter filter, Light light, int count, List<ControlRow> rows) {
        Span number =
                new Span(count == COUNTED ? Texts.text("resolutions.control.many", count) : Formats.number(count));
        number.addClassNames("cc-small", "cc-muted");
        Section column = new Section(new H2(Marks.light(light), number));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("resolutions.control.none"));
            none.addClassName("cc-note");
            column.add(none);
            return column;
        }
        UnorderedList cards = new UnorderedList();
        rows.forEach(row -> cards.add(new ListItem(card(row))));
        column.add(cards);
        if (count > rows.size()) {
            column.add(new Anchor(
                    new ControlAddress(filter, ControlAddress.View.TABLE).link(),
                    Texts.text("resolutions.control.more")));
        }
        return column;
    }

    private Component card(ControlRow row) {
        Div card = new Div(
                new Anchor(row.route(), row.measure().title()),
                Marks.small(row.number() + " · "
                        + owners.getOrDefault(
                                row.measure().owner(), row.measure().owner())),
                Marks.small(Marks.why(row.measure())));
        if (!row.measure().plan().waitsFor().isEmpty()) {
            card.add(Marks.small(Texts.text(
                    "resolutions.measure.waits",
                    String.join(" · ", row.measure().plan().waitsFor()))));
        }
        card.addClassName("cc-control-card");
        return card;
    }
}
