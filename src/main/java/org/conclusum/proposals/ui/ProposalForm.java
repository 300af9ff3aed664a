package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.ProposalText;
import org.conclusum.proposals.rules.TextMustFit.Field;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Texts;

/** The fields of a proposal. Knows the text, and what broke which field; tells when somebody stops typing. */
class ProposalForm extends Div {

    private static final int PAUSE_IN_TYPING = 1_000;
    private static final int ROWS = 5;

    private final Map<Field, TextFieldBase<?, String>> words = new EnumMap<>(Field.class);
    private final MultiSelectComboBox<MunicipalityRow> concerned =
            new MultiSelectComboBox<>(Texts.text("proposals.edit.field.concerned"));
    private final MultiSelectComboBox<MunicipalityRow> burdened =
            new MultiSelectComboBox<>(Texts.text("proposals.edit.field.burdened"));
    private final RadioButtonGroup<Boolean> noting = new RadioButtonGroup<>(Texts.text("proposals.edit.field.noting"));
    private final Checkbox closed = new Checkbox(Texts.text("proposals.edit.field.closed"));
    private final Collection<MunicipalityRow> municipalities;

    ProposalForm(Collection<MunicipalityRow> municipalities, Runnable changed) {
        this.municipalities = municipalities;
        addClassName("cc-proposals-form");
        words.put(Field.TITLE, new TextField());
        words.put(Field.MOTION, area(ROWS));
        words.put(Field.FACTS, area(ROWS));
        words.put(Field.COSTS, area(2));
        words.put(Field.LEAD, new TextField());
        for (MultiSelectComboBox<MunicipalityRow> choice : List.of(concerned, burdened)) {
            choice.setItems(List.copyOf(municipalities));
            choice.setItemLabelGenerator(MunicipalityRow::name);
            choice.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        }
        noting.setItems(false, true);
        noting.setItemLabelGenerator(note -> Texts.text("proposals.edit.noting." + note));
        noting.setValue(false);
        noting.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        closed.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        for (Field field : List.of(Field.TITLE, Field.MOTION, Field.FACTS, Field.COSTS, Field.LEAD)) {
            add(prepared(field, changed));
        }
        help(concerned, "concerned");
        help(burdened, "burdened");
        help(closed, "closed");
        add(noting, concerned, burdened, closed);
        words(Field.TITLE).setRequiredIndicatorVisible(true);
        words(Field.MOTION).setRequiredIndicatorVisible(true);
    }

    void show(ProposalText text) {
        words(Field.TITLE).setValue(text.title());
        words(Field.MOTION).setValue(text.motion());
        words(Field.FACTS).setValue(text.facts());
        words(Field.COSTS).setValue(text.costs());
        words(Field.LEAD).setValue(text.lead());
        concerned.setValue(chosen(text.concerned()));
        burdened.setValue(chosen(text.burdened()));
        noting.setValue(text.noting());
        closed.setValue(text.closed());
    }

    private Set<MunicipalityRow> chosen(Set<String> keys) {
        return municipalities.stream()
                .filter(municipality -> keys.contains(municipality.ags()))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(MultiSelectComboBox<MunicipalityRow> choice) {
        return choice.getValue().stream().map(MunicipalityRow::ags).collect(Collectors.toSet());
    }

    /** Puts these words into their fields and leaves the others as they are. */
    void show(Map<Field, String> recovered) {
        recovered.forEach((field, text) -> {
            if (words.containsKey(field)) {
                words(field).setValue(text);
            }
        });
    }

    ProposalText text() {
        return new ProposalText(
                words(Field.TITLE).getValue(),
                words(Field.FACTS).getValue(),
                words(Field.MOTION).getValue(),
                words(Field.COSTS).getValue(),
                words(Field.LEAD).getValue(),
                closed.getValue(),
                keys(concerned),
                keys(burdened),
                noting.getValue());
    }

    /** The words as they stand in the fields. */
    Map<Field, String> typed() {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        words.forEach((field, input) -> typed.put(field, input.getValue()));
        return typed;
    }

    void clearErrors() {
        words.values().forEach(input -> input.setInvalid(false));
    }

    /** Says at the field what is wrong with it; false where no field is to blame. */
    boolean mark(RuleViolated broken) {
        Field field =
                switch (broken.messageKey()) {
                    case "rule.ProposalMustHaveATitle" -> Field.TITLE;
                    case "rule.ProposalMustHaveAMotion" -> Field.MOTION;
                    case "rule.TextMustFit" ->
                        Field.values()[(Integer) broken.arguments().getFirst()];
                    default -> Field.REASONS;
                };
        if (!words.containsKey(field)) {
            return false;
        }
        TextFieldBase<?, String> input = words(field);
        input.setErrorMessage(Texts.text(broken.messageKey(), broken.arguments().toArray()));
        input.setInvalid(true);
        input.focus();
        return true;
    }

    private Component prepared(Field field, Runnable changed) {
        TextFieldBase<?, String> input = words(field);
        String name = field.name().toLowerCase(Locale.ROOT);
        input.setLabel(Texts.text("proposals.edit.field." + name));
        help(input, name);
        input.getElement().setAttribute("data-field", field.name());
        input.setManualValidation(true);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_IN_TYPING);
        input.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        input.addClassName("cc-proposals-field-" + name);
        return input;
    }

    private TextFieldBase<?, String> words(Field field) {
        TextFieldBase<?, String> input = words.get(field);
        if (input == null) {
            throw new IllegalArgumentException("no input for " + field);
        }
        return input;
    }

    private static void help(HasHelper input, String name) {
        input.setHelperText(Texts.text("proposals.edit.field." + name + "Hint"));
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setMinRows(rows);
        return area;
    }

    private static void tell(boolean fromPerson, Runnable changed) {
        if (fromPerson) {
            changed.run();
        }
    }
}
