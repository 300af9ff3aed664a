package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.ResolutionFilter;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.resolutions.Stage;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What of the register is shown; each choice takes effect at once. */
class RegisterFilters extends Div {

    private static final int PAUSE = 400;

    private final TextField text = new TextField(Texts.text("resolutions.list.search"));
    private final Select<CommitteeRow> committee = new Select<>();
    private final Select<Light> light = new Select<>();
    private final Select<ResolutionState> state = new Select<>();
    private final Select<Stage> stage = new Select<>();

    RegisterFilters(
            ResolutionFilter filter, List<CommitteeRow> visible, SerializableConsumer<ResolutionFilter> change) {
        addClassName("cc-filters");
        text.addClassName("cc-resolutions-search");
        text.setPlaceholder(Texts.text("resolutions.list.searchHint"));
        text.setValue(filter.text());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        choice(
                committee,
                Texts.text("resolutions.committee"),
                visible,
                filter.committee() == null ? null : of(visible, filter.committee()));
        committee.setItemLabelGenerator(row -> row == null ? Texts.text("resolutions.list.all") : row.name());
        choice(light, Texts.text("resolutions.list.light"), List.of(Light.values()), filter.light());
        light.setItemLabelGenerator(
                item -> item == null ? Texts.text("resolutions.list.all") : Texts.of("resolutions.light", item));
        choice(state, Texts.text("resolutions.list.state"), List.of(ResolutionState.values()), filter.state());
        state.setItemLabelGenerator(
                item -> item == null ? Texts.text("resolutions.list.all") : Texts.of("resolutions.state", item));
        choice(stage, Texts.text("resolutions.stage"), List.of(Stage.values()), filter.stage());
        stage.setItemLabelGenerator(
                item -> item == null ? Texts.text("resolutions.list.all") : Texts.of("resolutions.stage", item));
        stage.addValueChangeListener(changed -> change.accept(filter()));
        text.addValueChangeListener(changed -> change.accept(filter()));
        committee.addValueChangeListener(changed -> change.accept(filter()));
        light.addValueChangeListener(changed -> change.accept(filter()));
        state.addValueChangeListener(changed -> change.accept(filter()));
        add(text);
        if (visible.size() > 1) {
            add(committee);
        }
        add(light, state, stage);
    }

    /** What is chosen. */
    ResolutionFilter filter() {
        CommitteeRow chosen = committee.getValue();
        return new ResolutionFilter(
                text.getValue(),
                chosen == null ? null : chosen.id(),
                light.getValue(),
                state.getValue(),
                stage.getValue());
    }

    private static @Nullable CommitteeRow of(List<CommitteeRow> visible, UUID id) {
        return visible.stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    private static <T> void choice(Select<T> select, String label, List<T> items, @Nullable T value) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("resolutions.list.all"));
        select.setItems(items);
        if (value != null) {
            select.setValue(value);
        }
    }
}
