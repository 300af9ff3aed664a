package org.conclusum.monitoring.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.monitoring.FigureWords;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.SeriesBreak;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator as a report shows them: ranked at the latest period, and in the course of time.
 *
 * @param figures of all municipalities of the region, by municipality and time
 * @param own the municipality that the report is about, or null
 */
record ReportFigures(
        String name,
        String unit,
        int decimals,
        List<IndicatorFigure> figures,
        List<SeriesBreak> breaks,
        Map<String, MunicipalityRow> municipalities,
        @Nullable String own,
        FigureWords words) {

    private static final int LONGEST_BAR = 56;
    private static final int MOST_PERIODS = 6;
    private static final int PLACES = 4;
    private static final Comparator<IndicatorFigure> HIGHEST_FIRST = Comparator.comparing(
            IndicatorFigure::value,
            Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder().reversed()));

    Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        List<IndicatorFigure> periods = periods();
        model.put("name", name);
        model.put("unit", unit);
        model.put("period", periods.isEmpty() ? "" : period(periods.getLast()));
        model.put("rows", periods.isEmpty() ? List.of() : ranking(periods.getLast()));
        List<IndicatorFigure> shown = periods.subList(Math.max(0, periods.size() - MOST_PERIODS), periods.size());
        boolean course = shown.size() > 1;
        model.put("periods", course ? shown.stream().map(this::period).toList() : List.of());
        model.put("series", course ? series(shown) : List.of());
        model.put("timeTitle", text("time", name));
        model.put("lines", course ? lines() : "");
        model.put("alternative", course ? alternative() : "");
        model.put("caption", course ? caption(periods) : "");
        model.put("broken", course ? broken() : "");
        return model;
    }

    /** One figure of each period, the earliest first. */
    private List<IndicatorFigure> periods() {
        return List.copyOf(figures.stream()
                .sorted(Comparator.comparing(IndicatorFigure::last))
                .collect(Collectors.toMap(
                        IndicatorFigure::period, figure -> figure, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    private List<Map<String, Object>> ranking(IndicatorFigure latest) {
        List<IndicatorFigure> ranked = figures.stream()
                .filter(figure -> figure.period().equals(latest.period()))
                .sorted(HIGHEST_FIRST)
                .toList();
        BigDecimal highest = ranked.getFirst().value();
        return ranked.stream()
                .map(figure -> Map.<String, Object>of(
                        "name", municipality(figure.ags()),
                        "own", figure.ags().equals(own),
                        "value", value(figure),
                        "bar", bar(figure, highest)))
                .toList();
    }

    /** The bar says the same as the number beside it. */
    private String bar(IndicatorFigure figure, @Nullable BigDecimal highest) {
        BigDecimal value = figure.value();
        double length = value == null || highest == null || highest.signum() <= 0 || value.signum() <= 0
                ? 0
                : value.doubleValue() / highest.doubleValue() * LONGEST_BAR;
        String colour = own == null || figure.ags().equals(own) ? "#0c5561" : "#b4bac3";
        return String.format(
                Locale.ROOT, "width: %.1fmm; height: 3mm; margin-top: 1mm; background-color: %s", length, colour);
    }

    private List<Map<String, Object>> series(List<IndicatorFigure> periods) {
        return byMunicipality().entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "name",
                        municipality(entry.getKey()),
                        "own",
                        entry.getKey().equals(own),
                        "cells",
                        periods.stream()
                                .map(period -> entry.getValue().stream()
                                        .filter(figure -> figure.period().equals(period.period()))
                                        .findFirst()
                                        .map(this::value)
                                        .orElse("–"))
                                .toList()))
                .toList();
    }

    /** The lines for the drawing, none across a break; the own municipality last, so that it lies on top. */
    String lines() {
        List<IndicatorFigure> valued =
                figures.stream().filter(figure -> figure.value() != null).toList();
        if (valued.isEmpty()) {
            return "";
        }
        double first = valued.stream().mapToLong(ReportFigures::day).min().orElseThrow();
        double last = valued.stream().mapToLong(ReportFigures::day).max().orElseThrow();
        double lowest = lowest().doubleValue();
        double highest = highest().doubleValue();
        List<String> lines = new ArrayList<>();
        byMunicipality().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().equals(own)))
                .forEach(entry -> {
                    List<String> points = new ArrayList<>();
                    IndicatorFigure before = null;
                    for (IndicatorFigure figure : entry.getValue()) {
                        BigDecimal value = figure.value();
                        if (value == null || before != null && isBroken(before, figure)) {
                            add(lines, points, entry.getKey());
                        }
                        if (value != null) {
                            points.add(place(day(figure), first, last) + ","
                                    + place(value.doubleValue(), lowest, highest));
                            before = figure;
                        }
                    }
                    add(lines, points, entry.getKey());
                });
        return String.join(";", lines);
    }

    private void add(List<String> lines, List<String> points, String ags) {
        if (!points.isEmpty()) {
            lines.add((ags.equals(own) ? "!" : "") + String.join(" ", points));
            points.clear();
        }
    }

    private boolean isBroken(IndicatorFigure before, IndicatorFigure after) {
        return breaks.stream()
                .anyMatch(each ->
                        before.last().isBefore(each.fromDay()) && !after.last().isBefore(each.fromDay()));
    }

    private static String place(double value, double from, double to) {
        double place = to == from ? 0.5 : (value - from) / (to - from);
        return BigDecimal.valueOf(place)
                .setScale(PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What the lines show, municipality by municipality. */
    private String alternative() {
        return text("time", name) + ": "
                + byMunicipality().entrySet().stream()
                        .map(entry -> {
                            IndicatorFigure first = entry.getValue().getFirst();
                            IndicatorFigure last = entry.getValue().getLast();
                            return text(
                                    "course",
                                    municipality(entry.getKey()),
                                    value(first),
                                    period(first),
                                    value(last),
                                    period(last));
                        })
                        .collect(Collectors.joining("; "));
    }

    private String caption(List<IndicatorFigure> periods) {
        String scale = text(
                "scale",
                period(periods.getFirst()),
                period(periods.getLast()),
                words.number(lowest(), decimals),
                words.number(highest(), decimals),
                unit);
        return own == null ? text("caption.region", scale) : text("caption.own", scale, municipality(own));
    }

    private String broken() {
        List<SeriesBreak> within = breaks.stream()
                .filter(each -> figures.stream()
                                .anyMatch(figure -> figure.last().isBefore(each.fromDay()))
                        && figures.stream().anyMatch(figure -> !figure.last().isBefore(each.fromDay())))
                .toList();
        return within.isEmpty()
                ? ""
                : Texts.text(
                        words.language(),
                        "monitoring.indicator.breakNote",
                        within.stream().map(each -> each.name(words.language())).collect(Collectors.joining(", ")));
    }

    private Map<String, List<IndicatorFigure>> byMunicipality() {
        return figures.stream()
                .collect(Collectors.groupingBy(IndicatorFigure::ags, LinkedHashMap::new, Collectors.toList()));
    }

    private BigDecimal lowest() {
        return values().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private BigDecimal highest() {
        return values().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private Stream<BigDecimal> values() {
        return figures.stream().flatMap(figure -> Optional.ofNullable(figure.value()).stream());
    }

    private String municipality(String ags) {
        return Optional.ofNullable(municipalities.get(ags))
                .map(MunicipalityRow::name)
                .orElse(ags);
    }

    private String value(IndicatorFigure figure) {
        return words.value(figure.value(), figure.mark(), figure.uncertain(), decimals);
    }

    private String period(IndicatorFigure figure) {
        return words.period(figure.first(), figure.last());
    }

    private static long day(IndicatorFigure figure) {
        return figure.last().toEpochDay();
    }

    private String text(String key, Object... arguments) {
        return Texts.text(words.language(), "monitoring.report.print." + key, arguments);
    }
}
