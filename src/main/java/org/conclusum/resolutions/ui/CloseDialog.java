package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks for the completion note; stays open with what was typed where the command fails. */
class CloseDialog extends Dialog {

    CloseDialog(int open, Consumer<String> command) {
        setHeaderTitle(Texts.text("resolutions.close.title"));
        setWidth("min(560px, 94vw)");
        Paragraph explanation = new Paragraph(
                open == 0 ? Texts.text("resolutions.close.sentence") : Texts.text("resolutions.close.open", open));
        explanation.addClassName("cc-muted");
        TextArea note = new TextArea(Texts.text("resolutions.close.note"));
        note.setWidthFull();
        note.setMinRows(4);
        note.setRequiredIndicatorVisible(true);
        add(explanation, note);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("resolutions.close.confirm"), () -> {
                            command.accept(note.getValue());
                            close();
                        }));
    }
}
