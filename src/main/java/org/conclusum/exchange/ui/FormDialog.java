package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks for a few things and stays open with what was typed where the command fails. */
final class FormDialog extends Dialog {

    private FormDialog(String title, String lead, Component... fields) {
        setHeaderTitle(title);
        setWidth("min(680px, 94vw)");
        Div form = ExchangeWords.stack(ExchangeWords.muted(lead));
        form.add(fields);
        add(form);
    }

    private FormDialog(String title, String lead, String confirm, Runnable command, Component... fields) {
        this(title, lead, fields);
        getFooter().add(Actions.secondary(Texts.text("uikit.cancel"), this::close), Actions.primary(confirm, () -> {
            command.run();
            close();
        }));
    }

    static void open(String title, String lead, String confirm, Runnable command, Component... fields) {
        new FormDialog(title, lead, confirm, command, fields).open();
    }

    /** Shows something, and asks for nothing. */
    static void show(String title, String lead, String close, Component... parts) {
        FormDialog dialog = new FormDialog(title, lead, parts);
        dialog.getFooter().add(Actions.primary(close, dialog::close));
        dialog.open();
    }
}
