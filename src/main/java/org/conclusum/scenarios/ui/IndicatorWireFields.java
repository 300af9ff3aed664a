package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.scenarios.TripWire;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Which figure of which municipality crosses a trip wire. */
class IndicatorWireFields extends Div {

    private final Select<IndicatorRow> indicator = new Select<>();
    private final Select<MunicipalityRow> municipality = new Select<>();
    private final Select<Boolean> direction = new Select<>();
    private final BigDecimalField threshold = new BigDecimalField(Texts.text("scenarios.wire.threshold"));
    private final TextArea note = new TextArea(Texts.text("scenarios.wire.note"));

    IndicatorWireFields(List<IndicatorRow> indicators, List<MunicipalityRow> municipalities) {
        addClassName("cc-scenarios-stack");
        indicator.setLabel(Texts.text("scenarios.wire.figures"));
        indicator.setItems(indicators);
        indicator.setItemLabelGenerator(row -> Texts.text(
                "scenarios.wire.value", row.content().name(), unit(row.content().unit())));
        indicator.setValue(indicators.getFirst());
        municipality.setLabel(Texts.text("scenarios.wire.municipality"));
        municipality.setItems(municipalities);
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        municipality.setValue(municipalities.getFirst());
        direction.setLabel(Texts.text("scenarios.wire.direction"));
        direction.setItems(true, false);
        direction.setItemLabelGenerator(below -> Texts.text(
                Boolean.FALSE.equals(below) ? "scenarios.wire.direction.higher" : "scenarios.wire.direction.lower"));
        direction.setValue(true);
        note.setMaxLength(TripWire.LONGEST_NOTE);
        List.of(indicator, municipality, direction).forEach(field -> field.setWidthFull());
        threshold.setWidthFull();
        note.setWidthFull();
        add(indicator, municipality, direction, threshold, note);
    }

    private static String unit(String unit) {
        return unit.isEmpty() ? "" : "(" + unit + ")";
    }

    UUID indicator() {
        return indicator.getValue().id();
    }

    String ags() {
        return municipality.getValue().ags();
    }

    boolean below() {
        return direction.getValue();
    }

    @Nullable
    BigDecimal threshold() {
        return threshold.getValue();
    }

    String note() {
        return note.getValue();
    }
}
