package org.conclusum.evidence.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.evidence.CitationDraft;
import org.conclusum.evidence.CitedFigure;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Which indicator is cited, of whom and when, what for, and how much it may change. */
class CitationFields extends Div {

    /** What the form asks for while it is filled in. */
    interface Figures {

        /** All figures of an indicator for these municipalities. */
        List<CitedFigure> of(UUID indicator, List<String> municipalities);
    }

    private final transient Figures figures;
    private final transient Runnable changed;
    private final Select<IndicatorRow> indicator = new Select<>();
    private final CheckboxGroup<MunicipalityRow> municipalities =
            new CheckboxGroup<>(Texts.text("evidence.field.municipalities"));
    private final CheckboxGroup<String> periods = new CheckboxGroup<>(Texts.text("evidence.field.periods"));
    private final TextArea note = new TextArea(Texts.text("evidence.field.note"));
    private final BigDecimalField threshold = new BigDecimalField(Texts.text("evidence.field.threshold"));
    private transient Map<String, CitedFigure> offered = Map.of();

    CitationFields(List<MunicipalityRow> offeredMunicipalities, Figures figures, Runnable changed) {
        this.figures = figures;
        this.changed = changed;
        addClassName("cc-evidence-fields");
        indicator.setLabel(Texts.text("evidence.field.indicator"));
        indicator.setItemLabelGenerator(row -> row == null ? "" : row.content().name());
        indicator.addValueChangeListener(change -> offerPeriods());
        municipalities.setItems(offeredMunicipalities);
        municipalities.setItemLabelGenerator(MunicipalityRow::name);
        municipalities.addValueChangeListener(change -> offerPeriods());
        periods.setItemLabelGenerator(this::period);
        periods.setVisible(false);
        periods.addValueChangeListener(change -> changed.run());
        note.setHelperText(Texts.text("evidence.field.note.help"));
        note.setMaxLength(CitationDraft.LONGEST_NOTE);
        threshold.setHelperText(Texts.text("evidence.field.threshold.help"));
        threshold.setValue(CitationDraft.USUAL_THRESHOLD);
        threshold.setSuffixComponent(new com.vaadin.flow.component.html.Span("%"));
        add(indicator, municipalities, periods, note, threshold);
    }

    /** Offers the indicators, and begins with these municipalities and, if there is one, this indicator. */
    void begin(List<IndicatorRow> indicators, Set<MunicipalityRow> chosen, @Nullable IndicatorRow first) {
        indicator.setItems(indicators);
        municipalities.setValue(chosen);
        indicator.setValue(first);
    }

    /** What is to be cited, as soon as an indicator and a figure of it are chosen. */
    Optional<CitationDraft> draft() {
        IndicatorRow chosen = indicator.getValue();
        if (chosen == null || shown().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal stated = threshold.getValue();
        return Optional.of(new CitationDraft(
                chosen.id(),
                ags(),
                List.copyOf(periods.getValue()),
                note.getValue(),
                stated == null ? CitationDraft.USUAL_THRESHOLD : stated));
    }

    Optional<IndicatorRow> chosen() {
        return Optional.ofNullable(indicator.getValue());
    }

    /** The figures that are chosen. */
    List<CitedFigure> shown() {
        return chosen().map(row -> figures.of(row.id(), ags()).stream()
                        .filter(figure -> periods.getValue().contains(figure.period()))
                        .toList())
                .orElse(List.of());
    }

    private List<String> ags() {
        return municipalities.getValue().stream()
                .map(MunicipalityRow::ags)
                .sorted()
                .toList();
    }

    /** The periods for which there are figures, the latest first and chosen unless others were. */
    private void offerPeriods() {
        Set<String> before = periods.getValue();
        offered = chosen().map(row -> figures.of(row.id(), ags()).stream()
                        .sorted(Comparator.comparing(CitedFigure::last).reversed())
                        .collect(Collectors.toMap(
                                CitedFigure::period, figure -> figure, (one, other) -> one, LinkedHashMap::new)))
                .orElseGet(LinkedHashMap::new);
        List<String> names = List.copyOf(offered.keySet());
        periods.setItems(names);
        Set<String> kept = before.stream().filter(offered::containsKey).collect(Collectors.toSet());
        periods.setValue(kept.isEmpty() ? names.stream().limit(1).collect(Collectors.toSet()) : kept);
        periods.setVisible(!names.isEmpty());
        changed.run();
    }

    private String period(String name) {
        CitedFigure one = offered.get(name);
        return one == null ? name : EvidenceWords.period(one);
    }
}
