package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.IntStream;
import org.conclusum.procedures.cockpit.ElementHeat;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** A heat map: the drawing coloured by running cases, waiting time or incidents, with numbers, a legend, and the same as a table. */
class HeatCard extends Card {

    private final String name;
    private final String xml;
    private final transient List<ElementHeat> heat;
    private final Div picture = new Div();

    /** @param filter chooses which cases the heat is of */
    HeatCard(String name, String xml, List<ElementHeat> heat, Component filter) {
        super(Texts.text("procedures.heat.title"));
        this.name = name;
        this.xml = xml;
        this.heat = heat;
        addClassName("cc-heat");
        if (heat.isEmpty()) {
            add(filter, ProcessDrawing.ofHeat(name, xml, heat, HeatKind.RUNNING), muted("procedures.admin.nowhere"));
            return;
        }
        RadioButtonGroup<HeatKind> kinds = new RadioButtonGroup<>(Texts.text("procedures.heat.kind"));
        kinds.setItems(HeatKind.values());
        kinds.setItemLabelGenerator(HeatKind::label);
        kinds.setValue(HeatKind.RUNNING);
        kinds.addValueChangeListener(change -> draw(change.getValue()));
        Div choices = new Div(filter, kinds);
        choices.addClassName("cc-heat-choices");
        add(choices, picture, legend(), table());
        draw(HeatKind.RUNNING);
    }

    private void draw(HeatKind kind) {
        picture.removeAll();
        picture.add(ProcessDrawing.ofHeat(name, xml, heat, kind));
        if (heat.stream().noneMatch(each -> kind.value(each) > 0)) {
            picture.add(muted("procedures.heat.nothing"));
        }
    }

    private static UnorderedList legend() {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("cc-heat-legend");
        legend.getElement().setAttribute("aria-label", Texts.text("procedures.heat.legend"));
        IntStream.rangeClosed(1, HeatKind.LEVELS).forEach(level -> {
            Span colour = new Span();
            colour.addClassNames("cc-heat-colour", "cc-heat-" + level);
            legend.add(new ListItem(colour, new Span(HeatKind.legend(level))));
        });
        return legend;
    }

    private PagedTable<ElementHeat> table() {
        return new PagedTable<ElementHeat>(
                        Texts.text("procedures.heat.title"),
                        (offset, limit) ->
                                heat.stream().skip(offset).limit(limit).toList())
                .column(Texts.text("procedures.figures.step"), ElementHeat::name)
                .number(Texts.text("procedures.heat.RUNNING"), each -> Formats.number(each.running()))
                .column(Texts.text("procedures.heat.WAITING"), each -> Spans.of(each.waiting()))
                .number(Texts.text("procedures.heat.INCIDENTS"), each -> Formats.number(each.incidents()))
                .refresh();
    }

    private static Paragraph muted(String key) {
        Paragraph words = new Paragraph(Texts.text(key));
        words.addClassName("cc-muted");
        return words;
    }
}
