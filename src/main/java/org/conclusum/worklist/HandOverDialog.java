package org.conclusum.worklist;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.identity.AccountRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Texts;

/** Asks to whom an item goes. */
class HandOverDialog extends Dialog {

    HandOverDialog(String title, List<AccountRow> substitutes, Consumer<AccountRow> handOver) {
        setHeaderTitle(Texts.text("worklist.handOver.title"));
        setWidth("min(480px, 92vw)");
        if (substitutes.isEmpty()) {
            add(new Paragraph(Texts.text("worklist.handOver.nobody")));
            getFooter().add(Actions.primary(Texts.text("uikit.close"), this::close));
            return;
        }
        RadioButtonGroup<AccountRow> choice = new RadioButtonGroup<>(Texts.text("worklist.handOver.to"));
        choice.getElement().getThemeList().add("vertical");
        choice.setItems(substitutes);
        choice.setItemLabelGenerator(AccountRow::displayName);
        choice.setValue(substitutes.getFirst());
        add(new Paragraph(Texts.text("worklist.handOver.sentence", title)), choice);
        getFooter()
                .add(
                        Actions.quiet(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("worklist.handOver.confirm"), () -> {
                            handOver.accept(choice.getValue());
                            close();
                        }));
    }
}
