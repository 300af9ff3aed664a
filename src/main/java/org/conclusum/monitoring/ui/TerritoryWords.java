package org.conclusum.monitoring.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conclusum.monitoring.indicators.Handling;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.TerritoryChange;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Changes of territories in words. */
final class TerritoryWords {

    private TerritoryWords() {}

    /** What became of a territory, and how its figures are shown. */
    static String sentence(TerritoryChange change, Map<String, MunicipalityRow> names) {
        return Texts.text(
                "monitoring.territory.sentence." + change.handling(),
                change.formerName(),
                change.predecessor(),
                Optional.ofNullable(names.get(change.successor()))
                        .map(MunicipalityRow::name)
                        .orElse(change.successor()),
                Formats.date(change.fromDay()));
    }

    /** What has to be said beside a figure, as it is not the territory's own; empty where nothing has. */
    static String mark(IndicatorFigure figure, List<TerritoryChange> changes) {
        return changes.stream()
                .filter(change -> change.shapes(figure.ags(), figure.last()))
                .findFirst()
                .map(change -> Texts.text(
                        change.handling() == Handling.SUMMED
                                ? "monitoring.territory.summed"
                                : "monitoring.territory.former",
                        change.predecessor()))
                .orElse("");
    }

    /** A territory that is no more, as it is named among those that are. */
    static MunicipalityRow former(TerritoryChange change) {
        String name = Texts.text(
                "monitoring.territory.until",
                change.formerName(),
                Formats.date(change.fromDay().minusDays(1)));
        return new MunicipalityRow(change.predecessor(), name, name, "", "", "");
    }
}
