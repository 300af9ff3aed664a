package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks for another wording of an item; stays open with what was typed where the command fails. */
class RenameDialog extends Dialog {

    /** As wide as the column of the table. */
    private static final int LONGEST_TITLE = 500;

    RenameDialog(String before, Consumer<String> command) {
        setHeaderTitle(Texts.text("meetings.rename.title"));
        setWidth("min(560px, 94vw)");
        TextField title = new TextField(Texts.text("meetings.rename.label"));
        title.setWidthFull();
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setValue(before);
        Runnable rename = () -> {
            command.accept(title.getValue());
            close();
        };
        title.addKeyPressListener(Key.ENTER, press -> rename.run());
        add(title);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("meetings.rename.confirm"), rename));
    }
}
