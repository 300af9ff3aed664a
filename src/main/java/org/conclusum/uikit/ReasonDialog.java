package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a reason, and for what else is needed; stays open with what was typed where the command fails. */
public class ReasonDialog extends Dialog {

    private static final int LONGEST = 2_000;

    /**
     * A dialog.
     *
     * @param label what the reason is called
     * @param fields what else is asked for, above the reason
     */
    public ReasonDialog(
            String title,
            String sentence,
            String label,
            String confirm,
            Consumer<String> command,
            Component... fields) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        Paragraph explanation = new Paragraph(sentence);
        explanation.addClassName("cc-muted");
        Div form = new Div(explanation);
        form.add(fields);
        form.add(reason);
        form.addClassName("cc-reason");
        add(form);
        getFooter().add(Actions.secondary(Texts.text("uikit.cancel"), this::close), Actions.primary(confirm, () -> {
            command.accept(reason.getValue());
            close();
        }));
    }
}
