package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Asks how often reports are wanted before the measures are declared complete. */
class CompleteMeasuresDialog extends Dialog {

    private static final int AT_THE_DATE = 0;

    /** Weeks between two reports. */
    private static final List<Integer> CYCLES = List.of(AT_THE_DATE, 4, 13, 26);

    /** What is done with the choice. */
    interface Command {
        void complete(@Nullable Integer weeks);
    }

    CompleteMeasuresDialog(int measures, Command command) {
        setHeaderTitle(Texts.text("resolutions.defined.title"));
        setWidth("min(560px, 94vw)");
        Paragraph explanation = new Paragraph(Texts.text("resolutions.defined.sentence", measures));
        explanation.addClassName("cc-muted");
        Select<Integer> cycle = new Select<>();
        cycle.setLabel(Texts.text("resolutions.cycle"));
        cycle.setItems(CYCLES);
        cycle.setItemLabelGenerator(weeks -> Texts.text("resolutions.cycle.weeks", weeks));
        cycle.setValue(AT_THE_DATE);
        cycle.setVisible(measures > 0);
        cycle.setWidthFull();
        Div fields = new Div(explanation, cycle);
        fields.addClassName("cc-resolutions-form");
        add(fields);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("resolutions.defined.action"), () -> {
                            command.complete(cycle.getValue() == AT_THE_DATE ? null : cycle.getValue());
                            close();
                        }));
    }
}
