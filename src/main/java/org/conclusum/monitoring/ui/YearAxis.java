package org.conclusum.monitoring.ui;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.conclusum.monitoring.indicators.IndicatorFigure;

/**
 * Where figures stand in the course of time, in years. A figure of a reporting day or a whole year stands at its year,
 * as people name it; only where there are several a year do they stand at their time within it.
 */
final class YearAxis {

    private static final double DAYS = 366;

    private final List<IndicatorFigure> figures;
    private final boolean yearly;

    YearAxis(List<IndicatorFigure> figures) {
        this.figures = List.copyOf(figures);
        this.yearly = isYearly(figures);
    }

    private static boolean isYearly(List<IndicatorFigure> figures) {
        Set<String> seen = new HashSet<>();
        return figures.stream()
                .allMatch(figure -> seen.add(figure.ags() + " " + figure.first().getYear()));
    }

    double at(IndicatorFigure figure) {
        LocalDate first = figure.first();
        if (yearly) {
            return first.getYear();
        }
        LocalDate middle = first.plusDays((figure.last().toEpochDay() - first.toEpochDay()) / 2);
        return middle.getYear() + (middle.getDayOfYear() - 1) / DAYS;
    }

    /** Between the last figure before the day and the first after it. */
    double between(LocalDate day) {
        double before = figures.stream()
                .filter(figure -> figure.last().isBefore(day))
                .mapToDouble(this::at)
                .max()
                .orElse(day.getYear() - 1.0);
        double after = figures.stream()
                .filter(figure -> !figure.last().isBefore(day))
                .mapToDouble(this::at)
                .min()
                .orElse(day.getYear());
        return (before + after) / 2;
    }

    /** The years in which there are figures, as they are called. */
    Collection<Tick> ticks() {
        TreeMap<Integer, Tick> ticks = new TreeMap<>();
        figures.forEach(figure -> ticks.putIfAbsent(
                figure.first().getYear(), new Tick(figure.first().getYear(), name(figure))));
        return ticks.values();
    }

    private static String name(IndicatorFigure figure) {
        int year = figure.first().getYear();
        int last = figure.last().getYear();
        return year == last
                ? String.valueOf(year)
                : year + "/" + String.valueOf(last).substring(2);
    }

    /** A year and what it is called, for example 2023/24. */
    record Tick(int year, String name) {}
}
