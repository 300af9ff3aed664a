package org.conclusum.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.conclusum.exchange.EvidenceLevel;
import org.conclusum.exchange.LifePhase;
import org.conclusum.exchange.PracticeFilter;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What of the library is shown; each choice takes effect at once. */
class PracticeFilters extends Div {

    private static final int PAUSE = 400;

    private final TextField text = new TextField(Texts.text("exchange.filter.text"));
    private final Select<FieldOfAction> field = new Select<>();
    private final Select<LifePhase> phase = new Select<>();
    private final Select<EvidenceLevel> evidence = new Select<>();
    private final Select<RegionRow> region = new Select<>();

    PracticeFilters(PracticeFilter filter, List<RegionRow> regions, SerializableConsumer<PracticeFilter> change) {
        addClassName("cc-filters");
        text.addClassName("cc-exchange-search");
        text.setPlaceholder(Texts.text("exchange.filter.hint"));
        text.setValue(filter.text());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        choice(
                field,
                Texts.text("exchange.field"),
                List.of(FieldOfAction.values()),
                filter.field(),
                one -> Texts.of("monitoring.field", one));
        choice(
                phase,
                Texts.text("exchange.phase"),
                List.of(LifePhase.values()),
                filter.phase(),
                one -> Texts.of("exchange.phase", one));
        choice(
                evidence,
                Texts.text("exchange.evidence"),
                List.of(EvidenceLevel.values()),
                filter.evidence(),
                one -> Texts.of("exchange.evidence", one));
        choice(
                region,
                Texts.text("exchange.region"),
                regions,
                regions.stream()
                        .filter(one -> one.code().equals(filter.region()))
                        .findFirst()
                        .orElse(null),
                RegionRow::name);
        text.addValueChangeListener(changed -> change.accept(filter(filter)));
        field.addValueChangeListener(changed -> change.accept(filter(filter)));
        phase.addValueChangeListener(changed -> change.accept(filter(filter)));
        evidence.addValueChangeListener(changed -> change.accept(filter(filter)));
        region.addValueChangeListener(changed -> change.accept(filter(filter)));
        add(text, field, phase, evidence, region);
    }

    private PracticeFilter filter(PracticeFilter before) {
        RegionRow chosen = region.getValue();
        return new PracticeFilter(
                text.getValue(),
                field.getValue(),
                phase.getValue(),
                evidence.getValue(),
                chosen == null ? null : chosen.code(),
                before.givers());
    }

    private static <T> void choice(
            Select<T> select, String label, List<T> items, @Nullable T value, SerializableFunction<T, String> words) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("exchange.filter.all"));
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? Texts.text("exchange.filter.all") : words.apply(item));
        if (value != null) {
            select.setValue(value);
        }
    }
}
