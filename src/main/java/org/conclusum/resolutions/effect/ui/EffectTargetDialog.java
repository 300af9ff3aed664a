package org.conclusum.resolutions.effect.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.resolutions.effect.Comparison;
import org.conclusum.resolutions.effect.EffectTarget;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Asks which figure shows that a resolution has worked, and when that is looked at. */
class EffectTargetDialog extends Dialog {

    private final ComboBox<IndicatorRow> indicator = new ComboBox<>(Texts.text("resolutions.effect.indicator"));
    private final ComboBox<MunicipalityRow> municipality =
            new ComboBox<>(Texts.text("resolutions.effect.municipality"));
    private final Select<Comparison> comparison = new Select<>();
    private final BigDecimalField value = new BigDecimalField(Texts.text("resolutions.effect.value"));
    private final DayField day = new DayField(Texts.text("resolutions.effect.reviewOn"));

    EffectTargetDialog(
            List<IndicatorRow> indicators,
            List<MunicipalityRow> municipalities,
            @Nullable EffectTarget before,
            LocalDate today,
            Consumer<EffectTarget> command) {
        setHeaderTitle(Texts.text("resolutions.effect.aim"));
        setWidth("min(560px, 94vw)");
        Paragraph explanation = new Paragraph(Texts.text("resolutions.effect.aimSentence"));
        explanation.addClassName("cc-muted");
        indicator.setItems(indicators);
        indicator.setItemLabelGenerator(row -> row.content().name());
        indicator.addValueChangeListener(change -> {
            IndicatorRow row = change.getValue();
            value.setHelperText(row == null ? "" : row.content().unit());
        });
        municipality.setItems(municipalities);
        municipality.setItemLabelGenerator(MunicipalityRow::name);
        comparison.setLabel(Texts.text("resolutions.effect.comparison"));
        comparison.setItems(Comparison.values());
        comparison.setItemLabelGenerator(item -> Texts.text("resolutions.effect.comparison." + item));
        comparison.setValue(Comparison.AT_LEAST);
        day.setMin(today.plusDays(1));
        indicator.setWidthFull();
        municipality.setWidthFull();
        fill(before, indicators, municipalities);
        Div fields = new Div(explanation, indicator, municipality, comparison, value, day);
        fields.addClassName("cc-resolutions-form");
        add(fields);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("resolutions.effect.aimConfirm"), () -> submit(command)));
    }

    private void fill(
            @Nullable EffectTarget before, List<IndicatorRow> indicators, List<MunicipalityRow> municipalities) {
        if (before == null) {
            return;
        }
        indicators.stream()
                .filter(row -> row.id().equals(before.indicator()))
                .findFirst()
                .ifPresent(indicator::setValue);
        municipalities.stream()
                .filter(row -> row.ags().equals(before.ags()))
                .findFirst()
                .ifPresent(municipality::setValue);
        comparison.setValue(before.comparison());
        value.setValue(before.value());
        day.setValue(before.reviewOn());
    }

    private void submit(Consumer<EffectTarget> command) {
        if (indicator.isEmpty() || municipality.isEmpty() || value.isEmpty() || day.isEmpty()) {
            Messages.failed(Texts.text("resolutions.effect.incomplete"));
            return;
        }
        command.accept(new EffectTarget(
                indicator.getValue().id(),
                municipality.getValue().ags(),
                comparison.getValue(),
                value.getValue(),
                day.getValue()));
        close();
    }
}
