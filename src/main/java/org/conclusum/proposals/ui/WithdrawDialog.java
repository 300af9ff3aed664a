package org.conclusum.proposals.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks for the reason before a proposal is withdrawn; stays open where that fails. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(Consumer<String> withdraw) {
        setHeaderTitle(Texts.text("proposals.file.withdraw.title"));
        setWidth("min(560px, 94vw)");
        TextArea reason = new TextArea(Texts.text("proposals.file.withdraw.reason"));
        reason.setWidthFull();
        Div body = new Div(new Paragraph(Texts.text("proposals.file.withdraw.sentence")), reason);
        body.addClassName("cc-proposals-withdraw");
        add(body);
        getFooter()
                .add(
                        Actions.quiet(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("proposals.file.withdraw"), () -> {
                            withdraw.accept(reason.getValue());
                            close();
                        }));
    }
}
