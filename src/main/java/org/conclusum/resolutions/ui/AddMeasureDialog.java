package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.conclusum.resolutions.NewMeasure;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;

/** Asks what is to be done, by whom and until when; stays open with what was typed where the command fails. */
class AddMeasureDialog extends Dialog {

    private static final int LONGEST = 200;

    private final TextField title = new TextField(Texts.text("resolutions.add.what"));
    private final ComboBox<String> owner = new ComboBox<>();
    private final DayField due;

    AddMeasureDialog(Set<String> groups, Map<String, String> owners, LocalDate today, Consumer<NewMeasure> command) {
        setHeaderTitle(Texts.text("resolutions.add.title"));
        setWidth("min(560px, 94vw)");
        title.setMaxLength(LONGEST);
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        owner.setLabel(Texts.text("resolutions.add.who"));
        owner.setItems(groups.stream()
                .sorted(Comparator.comparing(group -> owners.getOrDefault(group, group)))
                .toList());
        owner.setItemLabelGenerator(group -> owners.getOrDefault(group, group));
        owner.setRequiredIndicatorVisible(true);
        owner.setWidthFull();
        due = new DayField(Texts.text("resolutions.add.until"));
        due.setMin(today);
        due.setRequiredIndicatorVisible(true);
        Div fields = new Div(title, owner, due);
        fields.addClassName("cc-resolutions-form");
        add(fields);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("resolutions.add.confirm"), () -> submit(command)));
    }

    private void submit(Consumer<NewMeasure> command) {
        if (owner.isEmpty() || due.isEmpty()) {
            Messages.failed(Texts.text("resolutions.add.incomplete"));
            return;
        }
        command.accept(new NewMeasure(title.getValue(), owner.getValue(), due.getValue()));
        close();
    }
}
