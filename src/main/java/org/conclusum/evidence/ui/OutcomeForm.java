package org.conclusum.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.conclusum.evidence.Revision;
import org.conclusum.evidence.RevisionOutcome;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** What follows from revised figures, and why. */
class OutcomeForm extends Div {

    /** What is done with what was said. */
    interface Desk {

        void settle(RevisionOutcome outcome, String note);
    }

    private final transient Desk desk;
    private final RadioButtonGroup<RevisionOutcome> outcome =
            new RadioButtonGroup<>(Texts.text("evidence.form.outcome"));
    private final TextArea note = new TextArea(Texts.text("evidence.form.note"));

    OutcomeForm(Desk desk) {
        this.desk = desk;
        addClassName("cc-evidence-fields");
        outcome.setItems(RevisionOutcome.values());
        outcome.setItemLabelGenerator(one -> Texts.of("evidence.form", one));
        note.setMaxLength(Revision.LONGEST_NOTE);
        note.setMinRows(3);
        Div actions = new Div(Actions.primary(Texts.text("evidence.form.send"), this::send));
        actions.addClassName("cc-actions");
        add(outcome, note, actions);
    }

    private void send() {
        RevisionOutcome chosen = outcome.getValue();
        if (chosen == null || note.getValue().isBlank()) {
            Messages.failed(Texts.text("evidence.form.incomplete"));
            return;
        }
        desk.settle(chosen, note.getValue());
    }
}
