package org.conclusum.notifications.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Shows the address of a calendar feed, this one time. */
class FeedAddressDialog extends Dialog {

    FeedAddressDialog(String address) {
        setHeaderTitle(Texts.text("notifications.feeds.address.title"));
        setWidth("min(640px, 94vw)");
        TextField shown = new TextField(Texts.text("notifications.feeds.address"));
        shown.setValue(address);
        shown.setReadOnly(true);
        shown.setWidthFull();
        add(
                new Paragraph(Texts.text("notifications.feeds.address.once")),
                shown,
                new Paragraph(Texts.text("notifications.feeds.address.how")));
        getFooter()
                .add(
                        Actions.secondary(Texts.text("notifications.feeds.copy"), () -> shown.getElement()
                                .executeJs("return navigator.clipboard.writeText($0)", address)
                                .then(done -> Messages.done(Texts.text("notifications.feeds.copied")))),
                        Actions.primary(Texts.text("uikit.close"), this::close));
    }
}
