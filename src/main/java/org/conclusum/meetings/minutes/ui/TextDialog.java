package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.conclusum.documents.RichText;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.RichTextField;
import org.conclusum.uikit.Texts;

/** Asks for a text with its marks, and where wanted for a reason; stays open with what was typed where the command fails. */
class TextDialog extends Dialog {

    private static final int LONGEST = 2_000;

    /** A dialog without a reason. */
    TextDialog(
            String title, String sentence, String label, String confirm, java.util.function.Consumer<RichText> done) {
        this(title, sentence, label, RichText.EMPTY, "", confirm, (text, reason) -> done.accept(text));
    }

    TextDialog(
            String title,
            String sentence,
            String label,
            RichText text,
            String reasonLabel,
            String confirm,
            BiConsumer<RichText, String> command) {
        setHeaderTitle(title);
        setWidth("min(760px, 94vw)");
        Paragraph explanation = new Paragraph(sentence);
        explanation.addClassName("cc-muted");
        RichTextField field = new RichTextField(label, label, text.html());
        TextArea reason = new TextArea(reasonLabel);
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(!reasonLabel.isEmpty());
        Div form = new Div(explanation, field, reason);
        form.addClassName("cc-minutes-form");
        add(form);
        getFooter().add(Actions.secondary(Texts.text("uikit.cancel"), this::close), Actions.primary(confirm, () -> {
            command.accept(new RichText(field.html()), reason.getValue());
            close();
        }));
    }
}
