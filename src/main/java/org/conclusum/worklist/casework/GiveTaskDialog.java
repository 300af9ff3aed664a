package org.conclusum.worklist.casework;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.conclusum.kernel.Subject;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Asks what is to be done on a case, by whom and until when; stays open with what was typed where the command fails. */
class GiveTaskDialog extends Dialog {

    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 2_000;

    /** One who can be asked, with the name to choose by. */
    record Choice(String name, Recipient to) {}

    private final Subject about;
    private final TextField title = new TextField(Texts.text("worklist.give.what"));
    private final ComboBox<Choice> to = new ComboBox<>(Texts.text("worklist.give.who"));
    private final DayField due = new DayField(Texts.text("worklist.give.until"));
    private final TextArea note = new TextArea(Texts.text("worklist.give.note"));

    GiveTaskDialog(Subject about, List<Choice> choices, LocalDate today, Consumer<NewTask> give) {
        this.about = about;
        setHeaderTitle(Texts.text("worklist.give.title"));
        setWidth("min(560px, 94vw)");
        title.setMaxLength(LONGEST);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        to.setItems(choices);
        to.setItemLabelGenerator(Choice::name);
        to.setRequiredIndicatorVisible(true);
        to.setWidthFull();
        due.setMin(today);
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(3);
        note.setWidthFull();
        Div form = new Div(title, to, due, note);
        form.addClassName("cc-casework-form");
        add(form);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("worklist.give.confirm"), () -> submit(give)));
    }

    private void submit(Consumer<NewTask> give) {
        if (to.isEmpty()) {
            Messages.failed(Texts.text("worklist.give.incomplete"));
            return;
        }
        give.accept(new NewTask(
                about,
                title.getValue(),
                note.getValue(),
                due.getValue(),
                to.getValue().to()));
        close();
    }
}
