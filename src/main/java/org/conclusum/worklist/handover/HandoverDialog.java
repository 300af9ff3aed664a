package org.conclusum.worklist.handover;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.conclusum.identity.AccountRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Asks who is absent, who stands in, and from when until when. */
class HandoverDialog extends Dialog {

    /** What was entered. */
    @FunctionalInterface
    interface Command {
        void handOver(UUID absent, UUID substitute, LocalDate from, LocalDate until);
    }

    private final ComboBox<AccountRow> absent = new ComboBox<>(Texts.text("worklist.handovers.absent"));
    private final ComboBox<AccountRow> substitute = new ComboBox<>(Texts.text("worklist.handovers.substitute"));
    private final DayField from = new DayField(Texts.text("worklist.handovers.from"));
    private final DayField until = new DayField(Texts.text("worklist.handovers.until"));

    /** @param absentees whose work can be handed over, the person first */
    HandoverDialog(
            List<AccountRow> absentees,
            Function<AccountRow, List<AccountRow>> substitutes,
            LocalDate today,
            Command command) {
        setHeaderTitle(Texts.text("worklist.handovers.enter"));
        setWidth("min(560px, 94vw)");
        absent.setItemLabelGenerator(AccountRow::displayName);
        absent.setItems(absentees);
        absent.setVisible(absentees.size() > 1);
        absent.setRequiredIndicatorVisible(true);
        absent.setWidthFull();
        substitute.setItemLabelGenerator(AccountRow::displayName);
        substitute.setRequiredIndicatorVisible(true);
        substitute.setWidthFull();
        absent.addValueChangeListener(change ->
                substitute.setItems(change.getValue() == null ? List.of() : substitutes.apply(change.getValue())));
        absent.setValue(absentees.getFirst());
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        until.setMin(today);
        Paragraph sentence = new Paragraph(Texts.text("worklist.handovers.sentence"));
        sentence.addClassName("cc-muted");
        Div days = new Div(from, until);
        days.addClassName("cc-casework-days");
        Div form = new Div(sentence, absent, substitute, days);
        form.addClassName("cc-casework-form");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("worklist.handovers.confirm"), () -> submit(command)));
    }

    private void submit(Command command) {
        if (absent.isEmpty() || substitute.isEmpty() || from.isEmpty() || until.isEmpty()) {
            Messages.failed(Texts.text("worklist.handovers.incomplete"));
            return;
        }
        command.handOver(absent.getValue().id(), substitute.getValue().id(), from.getValue(), until.getValue());
        close();
    }
}
