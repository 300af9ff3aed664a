package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks for a few things; stays open with what was typed where the command fails. */
class FormDialog extends Dialog {

    FormDialog(String title, String confirm, Runnable command, Component... fields) {
        setHeaderTitle(title);
        setWidth("min(560px, 94vw)");
        Div form = new Div(fields);
        form.addClassName("cc-committees-dialog");
        add(form);
        getFooter().add(Actions.secondary(Texts.text("uikit.cancel"), this::close), Actions.primary(confirm, () -> {
            command.run();
            close();
        }));
    }
}
