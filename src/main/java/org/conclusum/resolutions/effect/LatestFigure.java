package org.conclusum.resolutions.effect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.IndicatorFigures;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.springframework.stereotype.Component;

/** The latest figure of the indicator at which a resolution aims. */
@Component
class LatestFigure {

    private final IndicatorListing indicators;
    private final IndicatorFigures figures;

    LatestFigure(IndicatorListing indicators, IndicatorFigures figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    /** Rounded as the indicator is shown, so that what is read decides; nothing where the indicator is gone. */
    Optional<EffectFigure> of(EffectTarget target) {
        return indicators.all().stream()
                .filter(row -> row.id().equals(target.indicator()))
                .findFirst()
                .flatMap(row -> latest(row, target.ags()));
    }

    private Optional<EffectFigure> latest(IndicatorRow row, String ags) {
        return figures.of(row, List.of(ags)).stream()
                .filter(figure -> figure.value() != null)
                .reduce((earlier, later) -> later)
                .flatMap(figure -> rounded(figure, row.content().decimals()));
    }

    private static Optional<EffectFigure> rounded(IndicatorFigure figure, int decimals) {
        BigDecimal value = figure.value();
        return value == null
                ? Optional.empty()
                : Optional.of(new EffectFigure(value.setScale(decimals, RoundingMode.HALF_UP), figure.period()));
    }
}
