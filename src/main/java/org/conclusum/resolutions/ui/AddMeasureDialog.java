package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.NewMeasure;
import org.conclusum.resolutions.Repetition;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Asks what is to be done, by whom and until when; stays open with what was typed where the command fails. */
class AddMeasureDialog extends Dialog {

    private static final int LONGEST = 200;
    private static final int HEAVIEST = 10;
    private static final int ONCE = 0;

    /** Months between the dates of what repeats. */
    private static final List<Integer> RHYTHMS = List.of(ONCE, 1, 3, 6, 12);

    private final TextField title = new TextField(Texts.text("resolutions.add.what"));
    private final ComboBox<String> owner = new ComboBox<>();
    private final DayField due;
    private final IntegerField weight = new IntegerField(Texts.text("resolutions.add.weight"));
    private final Select<Integer> rhythm = new Select<>();
    private final DayField until = new DayField(Texts.text("resolutions.add.repeatsUntil"));
    private final MultiSelectComboBox<MeasureRow> needs =
            new MultiSelectComboBox<>(Texts.text("resolutions.add.needs"));

    AddMeasureDialog(
            Set<String> groups,
            Map<String, String> owners,
            List<MeasureRow> others,
            LocalDate today,
            Consumer<NewMeasure> command) {
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
        Div fields = new Div(title, owner, due, more(others, today));
        fields.addClassName("cc-resolutions-form");
        add(fields);
        getFooter()
                .add(
                        Actions.secondary(Texts.text("uikit.cancel"), this::close),
                        Actions.primary(Texts.text("resolutions.add.confirm"), () -> submit(command)));
    }

    private Details more(List<MeasureRow> others, LocalDate today) {
        weight.setMin(1);
        weight.setMax(HEAVIEST);
        weight.setValue(NewMeasure.USUAL_WEIGHT);
        weight.setStepButtonsVisible(true);
        weight.setHelperText(Texts.text("resolutions.add.weightHint"));
        rhythm.setLabel(Texts.text("resolutions.add.rhythm"));
        rhythm.setItems(RHYTHMS);
        rhythm.setItemLabelGenerator(months -> Texts.text("resolutions.rhythm", months));
        rhythm.setValue(ONCE);
        until.setMin(today);
        until.setVisible(false);
        rhythm.addValueChangeListener(change -> until.setVisible(change.getValue() != ONCE));
        needs.setItems(others);
        needs.setItemLabelGenerator(MeasureRow::title);
        needs.setHelperText(Texts.text("resolutions.add.needsHint"));
        needs.setVisible(!others.isEmpty());
        needs.setWidthFull();
        Div fields = new Div(weight, rhythm, until, needs);
        fields.addClassName("cc-resolutions-form");
        Details more = new Details(Texts.text("resolutions.add.more"), fields);
        more.addClassName("cc-resolutions-more");
        return more;
    }

    private void submit(Consumer<NewMeasure> command) {
        boolean repeats = rhythm.getValue() != ONCE;
        if (owner.isEmpty() || due.isEmpty() || weight.isEmpty() || (repeats && until.isEmpty())) {
            Messages.failed(Texts.text("resolutions.add.incomplete"));
            return;
        }
        command.accept(new NewMeasure(
                title.getValue(), owner.getValue(), due.getValue(), weight.getValue(), repetition(), before()));
        close();
    }

    private @Nullable Repetition repetition() {
        return rhythm.getValue() == ONCE ? null : new Repetition(rhythm.getValue(), until.getValue());
    }

    private Set<UUID> before() {
        return needs.getValue().stream().map(MeasureRow::id).collect(Collectors.toSet());
    }
}
