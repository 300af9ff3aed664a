package org.conclusum.monitoring.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conclusum.monitoring.indicators.IndicatorFigure;

/**
 * How the figures of a period spread over municipalities.
 *
 * @param figures with a value, the lowest first
 */
record Spread(LocalDate first, LocalDate last, List<IndicatorFigure> figures) {

    Spread {
        figures = List.copyOf(figures);
    }

    /** The latest period first; periods without a value are left out. */
    static List<Spread> byPeriod(List<IndicatorFigure> all) {
        Map<LocalDate, List<IndicatorFigure>> periods = new TreeMap<>(Comparator.reverseOrder());
        all.stream().filter(figure -> figure.value() != null).forEach(figure -> periods.computeIfAbsent(
                        figure.last(), none -> new ArrayList<>())
                .add(figure));
        return periods.values().stream()
                .map(figures -> new Spread(
                        figures.getFirst().first(),
                        figures.getFirst().last(),
                        figures.stream()
                                .sorted(Comparator.comparing(Spread::value))
                                .toList()))
                .toList();
    }

    BigDecimal lowest() {
        return value(figures.getFirst());
    }

    BigDecimal highest() {
        return value(figures.getLast());
    }

    /** The value in the middle; between two, half of their sum. */
    BigDecimal median() {
        int middle = figures.size() / 2;
        BigDecimal upper = value(figures.get(middle));
        return figures.size() % 2 == 1
                ? upper
                : upper.add(value(figures.get(middle - 1)))
                        .divide(BigDecimal.TWO, upper.scale() + 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal value(IndicatorFigure figure) {
        BigDecimal value = figure.value();
        return value == null ? BigDecimal.ZERO : value;
    }
}
