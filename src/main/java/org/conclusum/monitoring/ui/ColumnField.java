package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.conclusum.monitoring.plain.ColumnMapping;
import org.conclusum.monitoring.plain.ColumnRole;
import org.conclusum.uikit.Texts;

/** One column of a plain table: what stands in it, and what it means. */
class ColumnField extends Div {

    private final String name;
    private final Select<ColumnRole> role = new Select<>();
    private final TextField measure = new TextField(Texts.text("monitoring.columns.measure"));
    private final TextField unit = new TextField(Texts.text("monitoring.columns.unit"));
    private final TextField period = new TextField(Texts.text("monitoring.columns.period"));

    ColumnField(ColumnMapping mapping, List<String> samples) {
        this.name = mapping.name();
        addClassName("cc-monitoring-column");
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        Span title = new Span(name);
        title.addClassName("cc-monitoring-columnname");
        Span seen = new Span(samples.isEmpty() ? Texts.text("monitoring.columns.empty") : String.join(" · ", samples));
        seen.addClassNames("cc-muted", "cc-small");
        Div words = new Div(title, seen);
        words.addClassName("cc-monitoring-file");
        role.setLabel(Texts.text("monitoring.columns.role"));
        role.setItems(ColumnRole.values());
        role.setItemLabelGenerator(each -> Texts.of("monitoring.columns.role", each));
        role.setValue(mapping.role());
        measure.setValue(mapping.measure());
        unit.setValue(mapping.unit());
        period.setValue(mapping.period());
        for (TextField field : List.of(measure, unit, period)) {
            field.setPlaceholder(Texts.text("monitoring.columns.asForAll"));
        }
        role.addValueChangeListener(change -> show());
        add(words, role, measure, unit, period);
        show();
    }

    private void show() {
        boolean figures = role.getValue() == ColumnRole.VALUE;
        measure.setVisible(figures);
        unit.setVisible(figures);
        period.setVisible(figures);
    }

    ColumnMapping mapping() {
        return role.getValue() == ColumnRole.VALUE
                ? new ColumnMapping(name, ColumnRole.VALUE, measure.getValue(), unit.getValue(), period.getValue())
                : ColumnMapping.of(name, role.getValue());
    }
}
