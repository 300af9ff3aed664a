package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.resolutions.Lapse;
import org.conclusum.resolutions.Succession;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Asks which later resolution replaces or revokes this one. */
class LapseDialog extends Dialog {

    LapseDialog(List<Succession.Other> candidates, Consumer<Lapse> command) {
        setHeaderTitle(Texts.text("resolutions.lapse.title"));
        setWidth("min(560px, 94vw)");
        Paragraph explanation = new Paragraph(Texts.text("resolutions.lapse.sentence"));
        explanation.addClassName("cc-muted");
        RadioButtonGroup<Lapse.Kind> kind = new RadioButtonGroup<>(Texts.text("resolutions.lapse.kind"));
        kind.setItems(Lapse.Kind.values());
        kind.setItemLabelGenerator(item -> Texts.of("resolutions.lapse", item));
        kind.setValue(Lapse.Kind.SUPERSEDED);
        ComboBox<Succession.Other> by = new ComboBox<>(Texts.text("resolutions.lapse.by"));
        by.setItems(candidates);
        by.setItemLabelGenerator(other -> other.number() + " · " + other.title());
        by.setRequiredIndicatorVisible(true);
        by.setWidthFull();
        Div fields = new Div(explanation, kind, by);
        fields.addClassName("cc-resolutions-form");
        add(fields);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("resolutions.lapse.confirm"), () -> {
                            if (by.isEmpty()) {
                                Messages.failed(Texts.text("resolutions.lapse.incomplete"));
                                return;
                            }
                            command.accept(
                                    new Lapse(kind.getValue(), by.getValue().id()));
                            close();
                        }));
    }
}
