package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.resolutions.Age;
import org.conclusum.resolutions.ControlFilter;
import org.conclusum.resolutions.Light;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Which measures are shown; each choice takes effect at once. */
class ControlFilters extends Div {

    private static final int PAUSE = 400;

    private final TextField text = new TextField(Texts.text("resolutions.list.search"));
    private final Select<CommitteeRow> committee = new Select<>();
    private final ComboBox<String> owner = new ComboBox<>(Texts.text("resolutions.owner"));
    private final Select<Light> light = new Select<>();
    private final Select<FieldOfAction> field = new Select<>();
    private final Select<Age> age = new Select<>();

    ControlFilters(
            ControlFilter filter,
            List<CommitteeRow> visible,
            Map<String, String> owners,
            SerializableConsumer<ControlFilter> change) {
        addClassName("cc-filters");
        text.addClassName("cc-resolutions-search");
        text.setPlaceholder(Texts.text("resolutions.control.searchHint"));
        text.setValue(filter.text());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        choice(committee, "resolutions.committee", visible, of(visible, filter.committee()));
        committee.setItemLabelGenerator(row -> row == null ? all() : row.name());
        owner.setItems(owners.keySet().stream()
                .sorted(Comparator.comparing(group -> owners.getOrDefault(group, group)))
                .toList());
        owner.setItemLabelGenerator(group -> owners.getOrDefault(group, group));
        owner.setClearButtonVisible(true);
        owner.setPlaceholder(all());
        if (filter.owner() != null && owners.containsKey(filter.owner())) {
            owner.setValue(filter.owner());
        }
        choice(light, "resolutions.list.light", List.of(Light.values()), filter.light());
        light.setItemLabelGenerator(item -> item == null ? all() : Texts.of("resolutions.light", item));
        choice(field, "resolutions.field", List.of(FieldOfAction.values()), filter.field());
        field.setItemLabelGenerator(item -> item == null ? all() : Texts.of("monitoring.field", item));
        choice(age, "resolutions.age", List.of(Age.values()), filter.age());
        age.setItemLabelGenerator(item -> item == null ? all() : Texts.of("resolutions.age", item));
        List.of(committee, light, field, age)
                .forEach(select -> select.addValueChangeListener(changed -> change.accept(filter())));
        text.addValueChangeListener(changed -> change.accept(filter()));
        owner.addValueChangeListener(changed -> change.accept(filter()));
        add(text);
        if (visible.size() > 1) {
            add(committee);
        }
        add(owner, light, field, age);
    }

    /** What is chosen. */
    ControlFilter filter() {
        CommitteeRow chosen = committee.getValue();
        return new ControlFilter(
                text.getValue(),
                chosen == null ? null : chosen.id(),
                owner.getValue(),
                light.getValue(),
                field.getValue(),
                age.getValue());
    }

    private static String all() {
        return Texts.text("resolutions.list.all");
    }

    private static @Nullable CommitteeRow of(List<CommitteeRow> visible, @Nullable UUID id) {
        return visible.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private static <T> void choice(Select<T> select, String label, List<T> items, @Nullable T value) {
        select.setLabel(Texts.text(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all());
        select.setItems(items);
        if (value != null) {
            select.setValue(value);
        }
    }
}
