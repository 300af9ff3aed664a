package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks which measures have to be done before one. */
class OrderDialog extends Dialog {

    OrderDialog(MeasureRow measure, List<MeasureRow> others, Set<UUID> chosen, Consumer<Set<UUID>> command) {
        setHeaderTitle(Texts.text("resolutions.order.title"));
        setWidth("min(560px, 94vw)");
        Paragraph explanation = new Paragraph(Texts.text("resolutions.order.sentence", measure.title()));
        explanation.addClassName("cc-muted");
        CheckboxGroup<MeasureRow> before = new CheckboxGroup<>(Texts.text("resolutions.add.needs"));
        before.setItems(others);
        before.setItemLabelGenerator(MeasureRow::title);
        before.setValue(
                others.stream().filter(other -> chosen.contains(other.id())).collect(Collectors.toSet()));
        before.addClassName("cc-resolutions-lights");
        add(explanation, before);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("resolutions.order.confirm"), () -> {
                            command.accept(before.getValue().stream()
                                    .map(MeasureRow::id)
                                    .collect(Collectors.toSet()));
                            close();
                        }));
    }
}
