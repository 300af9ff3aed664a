package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.PupilForecastRow;
import org.conclusum.scenarios.Variant;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Pupils of past years and of a forecast with the range of its variants; a table beside it says the same. */
class ForecastChart extends Div {

    private static final int WIDE = 720;
    private static final int NARROW = 330;
    private static final int HEIGHT = 280;
    private static final int LEFT = 46;
    private static final int RIGHT = 54;
    private static final int TOP = 14;
    private static final int BOTTOM = 30;
    private static final int LINES = 4;

    private final transient TreeMap<Integer, Double> past = new TreeMap<>();
    private final transient Map<Variant, TreeMap<Integer, Double>> ahead = new java.util.EnumMap<>(Variant.class);

    ForecastChart(PupilForecastRow forecast, String sentence) {
        addClassName("cc-scenarios-chart");
        forecast.input()
                .pupils()
                .forEach((year, grades) -> past.put(year, (double)
                        grades.stream().mapToLong(Long::longValue).sum()));
        for (Variant variant : Variant.values()) {
            TreeMap<Integer, Double> line = new TreeMap<>();
            line.put(past.lastKey(), past.lastEntry().getValue());
            forecast.variant(variant).years().forEach(year -> {
                Fraction total = year.forecast().total();
                if (total != null) {
                    line.put(year.year(), ScenarioWords.exactly(total, 2).doubleValue());
                }
            });
            ahead.put(variant, line);
        }
        getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
        add(new Html(drawn(WIDE, "wide")), new Html(drawn(NARROW, "narrow")), legend());
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassName("cc-scenarios-chart-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        for (String kind : List.of("past", "TREND", "BEST", "WORST")) {
            Span key = new Span();
            key.addClassNames("cc-scenarios-key", "cc-scenarios-key-" + kind.toLowerCase(Locale.ROOT));
            legend.add(new Span(key, new Span(Texts.text("scenarios.chart." + kind))));
        }
        return legend;
    }

    private String drawn(int width, String name) {
        double lowest = values().min().orElse(0);
        double highest = values().max().orElse(1);
        double step = step((highest - lowest) / LINES);
        double from = Math.max(0, Math.floor(lowest / step) * step);
        double to = Math.max(from + step, Math.ceil(highest / step) * step);
        Scale scale = new Scale(width, past.firstKey(), Math.max(past.lastKey(), trend().lastKey()), from, to);
        StringBuilder svg = new StringBuilder(
                "<div class=\"cc-scenarios-chart-%s\"><svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">"
                        .formatted(name, width, HEIGHT));
        for (double value = from; value <= to + step / 2; value += step) {
            svg.append(
                    "<line class=\"cc-scenarios-grid\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/><text x=\"%s\" y=\"%s\" text-anchor=\"end\">%s</text>"
                            .formatted(
                                    at(LEFT),
                                    at(width - (double) RIGHT),
                                    at(scale.y(value)),
                                    at(scale.y(value)),
                                    at(LEFT - 8.0),
                                    at(scale.y(value) + 4),
                                    Formats.number(Math.round(value))));
        }
        int every = width == WIDE ? 1 : 2;
        for (int year = scale.first(); year <= scale.last(); year += every) {
            svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%d</text>"
                    .formatted(at(scale.x(year)), at(HEIGHT - 8.0), year));
        }
        svg.append("<path class=\"cc-scenarios-band\" d=\"%sZ\"/>".formatted(band(scale)));
        svg.append(line(scale, past, "past"));
        ahead.forEach(
                (variant, line) -> svg.append(line(scale, line, variant.name().toLowerCase(Locale.ROOT))));
        ahead.forEach((variant, line) -> svg.append(end(scale, line)));
        return svg.append("</svg></div>").toString();
    }

    private TreeMap<Integer, Double> trend() {
        return Objects.requireNonNull(ahead.get(Variant.TREND));
    }

    private java.util.stream.DoubleStream values() {
        return Stream.concat(Stream.of(past), ahead.values().stream())
                .flatMap(line -> line.values().stream())
                .mapToDouble(Double::doubleValue);
    }

    /** 1, 2 or 5 times a power of ten, at least this much. */
    private static double step(double wanted) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, wanted))));
        for (int times : new int[] {1, 2, 5}) {
            if (times * power >= wanted) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private String band(Scale scale) {
        StringBuilder path = new StringBuilder("M");
        Objects.requireNonNull(ahead.get(Variant.BEST))
                .forEach((year, value) -> path.append(point(scale, year, value)).append('L'));
        List<String> back = Objects.requireNonNull(ahead.get(Variant.WORST)).descendingMap().entrySet().stream()
                .map(entry -> point(scale, entry.getKey(), entry.getValue()))
                .toList();
        return path + String.join("L", back);
    }

    private static String line(Scale scale, TreeMap<Integer, Double> line, String name) {
        String path = line.entrySet().stream()
                .map(entry -> point(scale, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("L"));
        return "<path class=\"cc-scenarios-line cc-scenarios-line-%s\" d=\"M%s\"/>".formatted(name, path);
    }

    private static String end(Scale scale, TreeMap<Integer, Double> line) {
        return "<text class=\"cc-scenarios-end\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(
                        at(scale.x(line.lastKey()) + 6),
                        at(scale.y(line.lastEntry().getValue()) + 4),
                        Formats.number(Math.round(line.lastEntry().getValue())));
    }

    private static String point(Scale scale, int year, double value) {
        return at(scale.x(year)) + " " + at(scale.y(value));
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Where years and pupils lie in the picture. */
    private record Scale(int width, int first, int last, double from, double to) {

        double x(int year) {
            return LEFT + 6 + (year - first) * (width - LEFT - RIGHT - 12.0) / Math.max(1, last - first);
        }

        double y(double value) {
            return TOP + (to - value) * (HEIGHT - TOP - BOTTOM) / (to - from);
        }
    }
}
