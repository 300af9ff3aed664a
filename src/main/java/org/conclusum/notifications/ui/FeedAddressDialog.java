package org.conclusum.notifications.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.CopyField;
import org.conclusum.uikit.Texts;

/** Shows the address of a calendar feed, this one time. */
class FeedAddressDialog extends Dialog {

    FeedAddressDialog(String address) {
        setHeaderTitle(Texts.text("notifications.feeds.address.title"));
        setWidth("min(640px, 94vw)");
        CopyField shown = new CopyField(Texts.text("notifications.feeds.address"), address);
        add(
                new Paragraph(Texts.text("notifications.feeds.address.once")),
                shown,
                new Paragraph(Texts.text("notifications.feeds.address.how")));
        getFooter()
                .add(
                        shown.button(Texts.text("notifications.feeds.copied")),
                        Actions.primary(Texts.text("uikit.close"), this::close));
    }
}
