package org.conclusum.worklist;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Narrows the worklist down; offers only committees and kinds of work that occur in it. */
class WorklistFilterBar extends Details {

    private final WorklistFilter filter;
    private final Consumer<WorklistFilter> chosen;

    WorklistFilterBar(
            List<WorkItem> items,
            WorklistFilter filter,
            Map<UUID, String> committees,
            Consumer<WorklistFilter> chosen) {
        super(Texts.text("worklist.filter"));
        this.filter = filter;
        this.chosen = chosen;
        setOpened(!filter.equals(WorklistFilter.ALL));
        Div fields = new Div();
        fields.addClassName("cc-filters");
        add(fields);
        fields.add(
                select(
                        "worklist.filter.committee",
                        items.stream()
                                .map(WorkItem::committee)
                                .filter(committee -> !committee.equals(WorkItem.NO_COMMITTEE))
                                .distinct()
                                .toList(),
                        filter.committee(),
                        id -> committees.getOrDefault(id, ""),
                        filter::withCommittee),
                select(
                        "worklist.filter.step",
                        items.stream().map(WorkItem::step).distinct().sorted().toList(),
                        filter.step(),
                        step -> Texts.text("worklist.step." + step + ".detail"),
                        filter::withStep),
                check("worklist.filter.overdue", filter.overdue(), filter::withOverdue),
                check("worklist.filter.mine", filter.mine(), filter::withMine));
    }

    private <T> Select<T> select(
            String key,
            List<T> values,
            @Nullable T value,
            Function<T, String> label,
            Function<@Nullable T, WorklistFilter> with) {
        Select<T> select = new Select<>();
        select.setLabel(Texts.text(key));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("worklist.filter.all"));
        select.setItemLabelGenerator(item -> item == null ? Texts.text("worklist.filter.all") : label.apply(item));
        if (value != null && values.contains(value)) {
            select.setValue(value);
        }
        select.addValueChangeListener(change -> choose(with.apply(change.getValue())));
        return select;
    }

    private Checkbox check(String key, boolean value, Function<Boolean, WorklistFilter> with) {
        Checkbox box = new Checkbox(Texts.text(key), value);
        box.addValueChangeListener(change -> choose(with.apply(change.getValue())));
        return box;
    }

    private void choose(WorklistFilter next) {
        if (!Objects.equals(next, filter)) {
            chosen.accept(next);
        }
    }
}
