package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.ComparedText;
import org.conclusum.uikit.Texts;

/**
 * Where a motion is amended: its whole wording, to be changed, with the changes shown below. It stays open with what was
 * typed where the command fails or the line breaks.
 */
class AmendmentDialog extends Dialog {

    /** What happens with the new wording. */
    interface Command {
        void amend(String wording, String reason);
    }

    private static final int LONGEST = 20_000;
    private static final int LONGEST_REASON = 2_000;

    /**
     * A dialog.
     *
     * @param base the wording as it stands
     * @param wording what to begin with
     * @param reasoned whether to ask for a reason
     */
    AmendmentDialog(String base, String wording, boolean reasoned, Command command) {
        setHeaderTitle(Texts.text("meetings.amendment.ask"));
        setWidth("min(720px, 94vw)");
        Paragraph sentence = new Paragraph(Texts.text("meetings.amendment.sentence"));
        sentence.addClassName("cc-muted");
        TextArea text = new TextArea(Texts.text("meetings.amendment.wording"));
        text.setWidthFull();
        text.setMinRows(5);
        text.setMaxLength(LONGEST);
        text.setValue(wording);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        Div changes = new Div(new ComparedText(base, wording));
        text.addValueChangeListener(change -> {
            changes.removeAll();
            changes.add(new ComparedText(base, change.getValue()));
        });
        H3 heading = new H3(Texts.text("meetings.amendment.changes"));
        heading.addClassName("cc-amendment-changes");
        TextArea reason = new TextArea(Texts.text("meetings.amendment.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setVisible(reasoned);
        Div fields = new Div(sentence, text, heading, changes, reason);
        fields.addClassName("cc-live-fields");
        add(fields);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("meetings.amendment.confirm"), () -> {
                            command.amend(text.getValue(), reason.getValue());
                            close();
                        }));
    }
}
