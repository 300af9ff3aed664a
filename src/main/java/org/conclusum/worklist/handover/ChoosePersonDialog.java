package org.conclusum.worklist.handover;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.identity.AccountRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Asks to whom work goes. */
class ChoosePersonDialog extends Dialog {

    ChoosePersonDialog(String title, String sentence, List<AccountRow> people, Consumer<AccountRow> give) {
        setHeaderTitle(title);
        setWidth("min(480px, 92vw)");
        if (people.isEmpty()) {
            add(new Paragraph(Texts.text("worklist.arrange.nobody")));
            getFooter().add(Actions.primary(Texts.text("uikit.close"), this::close));
            return;
        }
        ComboBox<AccountRow> choice = new ComboBox<>(Texts.text("worklist.handOver.to"));
        choice.setItemLabelGenerator(AccountRow::displayName);
        choice.setItems(people);
        choice.setWidthFull();
        add(new Paragraph(sentence), choice);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("worklist.handOver.confirm"), () -> {
                            if (choice.isEmpty()) {
                                Messages.failed(Texts.text("worklist.arrange.incomplete"));
                                return;
                            }
                            give.accept(choice.getValue());
                            close();
                        }));
    }
}
