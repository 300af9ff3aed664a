package org.conclusum.scenarios;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.scenarios.TripWire.Crossed;
import org.conclusum.scenarios.forecast.PupilTable;
import org.springframework.stereotype.Component;

/** The latest figure of what a trip wire watches; a mark in the place of a figure says nothing. */
@Component
class LatestFigures {

    private final PupilTables tables;
    private final IndicatorFigures figures;

    LatestFigures(PupilTables tables, IndicatorFigures figures) {
        this.tables = tables;
        this.figures = figures;
    }

    Optional<Crossed> of(TripWire.Watched watched) {
        return switch (watched) {
            case TripWire.Pupils pupils -> tables.find(pupils.table()).flatMap(row -> counted(row.content()));
            case TripWire.Figures of -> latest(of);
        };
    }

    private static Optional<Crossed> counted(PupilTable pupils) {
        return pupils.lastYear()
                .map(year -> new Crossed(
                        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), BigDecimal.valueOf(pupils.total(year))));
    }

    /** Rounded as the indicator is shown, so that what is read decides. */
    private Optional<Crossed> latest(TripWire.Figures watched) {
        return figures.of(watched.indicator(), List.of(watched.ags())).stream()
                .filter(figure -> figure.value() != null)
                .reduce((earlier, later) -> later)
                .flatMap(figure -> rounded(figure, watched.indicator().content().decimals()));
    }

    private static Optional<Crossed> rounded(IndicatorFigure figure, int decimals) {
        return Optional.ofNullable(figure.value())
                .map(value ->
                        new Crossed(figure.first(), figure.last(), value.setScale(decimals, RoundingMode.HALF_UP)));
    }
}
