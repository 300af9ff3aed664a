package org.conclusum.committees.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The choices within a sentence: small fields that a screen reader names. */
final class Choices {

    private Choices() {}

    static <T> Select<T> of(String label, List<T> items, ItemLabelGenerator<T> words, T value, Consumer<T> changed) {
        Select<T> select = new Select<>();
        select.addClassName("cc-rule-choice");
        select.setAriaLabel(label);
        select.setItemLabelGenerator(words);
        select.setItems(items);
        select.setValue(value);
        fit(select, words.apply(value));
        select.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                fit(select, words.apply(change.getValue()));
                changed.accept(change.getValue());
            }
        });
        return select;
    }

    /** As wide as what is chosen, so that the sentence reads on. */
    private static void fit(Select<?> select, String words) {
        select.getStyle().set("--cc-rule-width", words.length() + "ch");
    }

    static IntegerField number(String label, int least, int value, IntConsumer changed) {
        IntegerField field = new IntegerField();
        field.addClassName("cc-rule-number");
        field.setAriaLabel(label);
        field.setMin(least);
        field.setValue(value);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue() >= least) {
                changed.accept(change.getValue());
            }
        });
        return field;
    }

    static Checkbox yes(String label, boolean value, Consumer<Boolean> changed) {
        Checkbox box = new Checkbox(label, value);
        box.addValueChangeListener(change -> changed.accept(change.getValue()));
        return box;
    }

    /** Several of those that have a name. */
    static MultiSelectComboBox<String> several(
            String label, Map<String, String> names, List<String> chosen, Consumer<Set<String>> changed) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>();
        box.addClassName("cc-rule-several");
        box.setAriaLabel(label);
        box.setItemLabelGenerator(id -> names.getOrDefault(id, id));
        box.setItems(names.keySet());
        box.setValue(chosen.stream().filter(names::containsKey).toList());
        box.addValueChangeListener(change -> changed.accept(change.getValue()));
        return box;
    }
}
