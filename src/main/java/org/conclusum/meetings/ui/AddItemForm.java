package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Adds an item without a proposal to an agenda. */
class AddItemForm extends Div {

    /** As wide as the column of the table. */
    private static final int LONGEST_TITLE = 500;

    private final TextField title = new TextField(Texts.text("meetings.agenda.newItem"));
    private final Checkbox closed = new Checkbox(Texts.text("meetings.agenda.newClosed"));
    private final transient BiConsumer<String, Boolean> command;

    AddItemForm(BiConsumer<String, Boolean> command) {
        this.command = command;
        addClassName("cc-meetings-add");
        title.setMaxLength(LONGEST_TITLE);
        title.setPlaceholder(Texts.text("meetings.agenda.newHint"));
        title.addKeyPressListener(Key.ENTER, press -> submit());
        add(title, closed, Actions.secondary(Texts.text("meetings.agenda.add"), this::submit));
    }

    private void submit() {
        command.accept(title.getValue(), closed.getValue());
        title.clear();
        closed.setValue(false);
        title.focus();
    }
}
