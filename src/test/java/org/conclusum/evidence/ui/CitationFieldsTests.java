package org.conclusum.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.conclusum.evidence.CitationDraft;
import org.conclusum.evidence.CitedFigure;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorLevel;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.monitoring.indicators.Selection;
import org.conclusum.regions.MunicipalityRow;
import org.junit.jupiter.api.Test;

class CitationFieldsTests {

    private static final MunicipalityRow GOERLITZ =
            new MunicipalityRow("14626", "Landkreis Görlitz", "Görlitz", "Landkreis", "LAUSITZ", "SN");
    private static final MunicipalityRow BAUTZEN =
            new MunicipalityRow("14625", "Landkreis Bautzen", "Bautzen", "Landkreis", "LAUSITZ", "SN");
    private static final IndicatorRow POPULATION = new IndicatorRow(
            UUID.randomUUID(),
            "LAUSITZ",
            "12411",
            new IndicatorDraft(
                    "Bevölkerung",
                    "",
                    IndicatorLevel.CORE,
                    FieldOfAction.FRAMEWORK,
                    "12411-01-01-4",
                    new Selection("BEVSTD", ""),
                    null,
                    1,
                    "Personen",
                    0,
                    null));

    private final AtomicInteger changes = new AtomicInteger();
    private final CitationFields fields = new CitationFields(
            List.of(BAUTZEN, GOERLITZ),
            (indicator, municipalities) -> municipalities.stream()
                    .flatMap(ags -> List.of(2022, 2024).stream().map(year -> figure(ags, year)))
                    .toList(),
            changes::incrementAndGet);

    @Test
    void hasNothingToCiteBeforeAnIndicatorIsChosen() {
        fields.begin(List.of(POPULATION), Set.of(GOERLITZ), null);

        assertThat(fields.draft()).isEmpty();
        assertThat(fields.shown()).isEmpty();
    }

    @Test
    void citesTheLatestPeriodUnlessAnotherIsChosen() {
        fields.begin(List.of(POPULATION), Set.of(GOERLITZ, BAUTZEN), POPULATION);

        CitationDraft draft = fields.draft().orElseThrow();
        assertThat(draft.indicator()).isEqualTo(POPULATION.id());
        assertThat(draft.municipalities()).containsExactly("14625", "14626");
        assertThat(draft.periods()).containsExactly("2024-12-31");
        assertThat(draft.threshold()).isEqualByComparingTo("5");
        assertThat(fields.shown()).hasSize(2);
        assertThat(changes.get()).isPositive();
    }

    @Test
    @SuppressWarnings("unchecked")
    void citesNothingWithoutAPeriod() {
        fields.begin(List.of(POPULATION), Set.of(GOERLITZ), POPULATION);
        fields.getChildren()
                .filter(CheckboxGroup.class::isInstance)
                .map(group -> (CheckboxGroup<Object>) group)
                .toList()
                .getLast()
                .deselectAll();

        assertThat(fields.draft()).isEmpty();
    }

    @Test
    void takesTheThresholdThatWasStated() {
        fields.begin(List.of(POPULATION), Set.of(GOERLITZ), POPULATION);
        fields.getChildren()
                .filter(BigDecimalField.class::isInstance)
                .map(BigDecimalField.class::cast)
                .findFirst()
                .orElseThrow()
                .setValue(new BigDecimal("2.5"));

        assertThat(fields.draft().orElseThrow().threshold()).isEqualByComparingTo("2.5");
    }

    private static CitedFigure figure(String ags, int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return new CitedFigure(ags, ags, day.toString(), day, day, BigDecimal.valueOf(year), null, false);
    }
}
