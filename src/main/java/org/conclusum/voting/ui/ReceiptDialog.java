package org.conclusum.voting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.secret.Code;

/** The receipt of a secret vote, shown this one time: it stays until the voter has put it away, even if the vote ends. */
class ReceiptDialog extends Dialog {

    ReceiptDialog(List<Code> codes) {
        setHeaderTitle(Texts.text("voting.receipt.title"));
        setCloseOnOutsideClick(false);
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-voting-codes");
        codes.forEach(code -> list.add(new ListItem(code.shown())));
        add(
                new Paragraph(Texts.text("voting.receipt.inUrn")),
                new Paragraph(Texts.text(codes.size() == 1 ? "voting.receipt.code" : "voting.receipt.codes")),
                list);
        getFooter().add(Actions.primary(Texts.text("voting.receipt.noted"), this::close));
        setWidth("min(520px, 94vw)");
    }
}
