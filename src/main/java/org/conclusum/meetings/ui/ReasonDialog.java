package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks for a reason; stays open with what was typed where the command fails. */
public class ReasonDialog extends Dialog {

    private static final int LONGEST = 2_000;

    public ReasonDialog(String title, String sentence, String label, String confirm, Consumer<String> command) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        TextArea reason = new TextArea(label);
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        Paragraph explanation = new Paragraph(sentence);
        explanation.addClassName("cc-muted");
        add(explanation, reason);
        getFooter().add(Actions.secondary(Texts.text("uikit.cancel"), this::close), Actions.primary(confirm, () -> {
            command.accept(reason.getValue());
            close();
        }));
    }
}
