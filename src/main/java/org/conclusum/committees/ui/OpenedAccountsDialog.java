package org.conclusum.committees.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.conclusum.identity.NamedAccount;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;

/** Shows, this once, how people whose accounts were just opened sign in for the first time. */
class OpenedAccountsDialog extends Dialog {

    OpenedAccountsDialog(List<NamedAccount> opened) {
        setHeaderTitle(Texts.text("committees.opened.title"));
        setWidth("min(560px, 94vw)");
        Div accounts = new Div(new Paragraph(Texts.text("committees.opened.sentence")));
        accounts.addClassName("cc-committees-opened");
        for (NamedAccount account : opened) {
            accounts.add(new Facts()
                    .add(Texts.text("committees.nominees.name"), account.displayName())
                    .add(Texts.text("committees.opened.username"), account.username())
                    .add(
                            Texts.text("committees.opened.password"),
                            account.initialPassword() == null ? "" : account.initialPassword()));
        }
        add(accounts);
        getFooter().add(Actions.primary(Texts.text("committees.opened.done"), this::close));
    }

    /** Shows them where there are any. */
    static void show(List<NamedAccount> opened) {
        if (!opened.isEmpty()) {
            new OpenedAccountsDialog(opened).open();
        }
    }
}
