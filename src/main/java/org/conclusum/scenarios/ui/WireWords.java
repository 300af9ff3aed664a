package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.monitoring.FigureWords;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.scenarios.PupilTableRow;
import org.conclusum.scenarios.TripWire;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/**
 * Trip wires in words.
 *
 * @param tables of pupils that the person sees
 * @param indicators that are still there
 */
record WireWords(Map<String, MunicipalityRow> municipalities, Map<UUID, PupilTableRow> tables, Set<UUID> indicators) {

    static WireWords of(
            Map<String, MunicipalityRow> municipalities, Iterable<PupilTableRow> tables, IndicatorListing indicators) {
        Map<UUID, PupilTableRow> known = new HashMap<>();
        tables.forEach(table -> known.put(table.id(), table));
        return new WireWords(
                municipalities,
                known,
                indicators.all().stream().map(IndicatorRow::id).collect(Collectors.toSet()));
    }

    /** What the wire is set on, with the way there. */
    Component link(TripWire wire) {
        String name = name(wire);
        return switch (wire.watched()) {
            case TripWire.Pupils pupils -> new Anchor(ScenarioAddress.forecast(pupils.table()), name);
            case TripWire.Figures figures ->
                indicators.contains(figures.indicator().id())
                        ? new Anchor(
                                "monitoring/indicators/" + figures.indicator().id(), name)
                        : new Span(name);
        };
    }

    String name(TripWire wire) {
        return switch (wire.watched()) {
            case TripWire.Pupils pupils -> name(Objects.requireNonNull(tables.get(pupils.table())));
            case TripWire.Figures figures ->
                Texts.text(
                        "scenarios.wire.indicator",
                        figures.indicator().content().name(),
                        municipality(figures.ags()).shortName());
        };
    }

    String name(PupilTableRow table) {
        return Texts.text(
                "scenarios.forecast.title",
                table.schoolType(),
                municipality(table.ags()).shortName());
    }

    MunicipalityRow municipality(String ags) {
        return Objects.requireNonNull(municipalities.get(ags));
    }

    /** "unter 3.800" */
    static String threshold(TripWire wire) {
        return Texts.text(
                wire.below() ? "scenarios.wire.below" : "scenarios.wire.above", number(wire, wire.threshold()));
    }

    /** By which figure of which time it was crossed. */
    static String crossed(TripWire wire, TripWire.Crossed by) {
        return Texts.text(
                wire.watched() instanceof TripWire.Pupils ? "scenarios.wire.crossed" : "scenarios.wire.crossed.figure",
                FigureWords.here().period(by.first(), by.last()),
                number(wire, by.value()));
    }

    private static String number(TripWire wire, BigDecimal value) {
        if (!(wire.watched() instanceof TripWire.Figures figures)) {
            return Formats.number(value.longValueExact());
        }
        IndicatorDraft content = figures.indicator().content();
        int decimals = Math.max(content.decimals(), value.stripTrailingZeros().scale());
        return Texts.text("scenarios.wire.value", FigureWords.here().number(value, decimals), content.unit());
    }
}
