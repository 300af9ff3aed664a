package org.conclusum.monitoring.ui;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conclusum.monitoring.indicators.IndicatorDraft;
import org.conclusum.monitoring.indicators.IndicatorFigure;
import org.conclusum.monitoring.indicators.SeriesBreak;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.Outlines;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pictures of an indicator, as the drawing element takes them. */
final class IndicatorPictures {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final IndicatorDraft indicator;
    private final String credit;

    IndicatorPictures(IndicatorDraft indicator, String credit) {
        this.indicator = indicator;
        this.credit = credit;
    }

    /** Municipalities with bars, the highest first; those without a figure come last, without a bar. */
    ObjectNode ranking(List<IndicatorFigure> figures, Map<String, MunicipalityRow> names) {
        ObjectNode picture = picture("bar", credit);
        picture.set("items", items(figures, names));
        aim(picture);
        return picture;
    }

    private void aim(ObjectNode picture) {
        BigDecimal target = indicator.target();
        if (target != null) {
            picture.put("target", target.doubleValue());
            picture.put("targetName", Texts.text("monitoring.indicator.target"));
        }
    }

    /** Municipalities over time in one picture, with the breaks of the series. */
    ObjectNode lines(List<IndicatorFigure> all, List<SeriesBreak> breaks, Map<String, MunicipalityRow> names) {
        return overTime("line", all, breaks, names);
    }

    /** A small picture over time for each municipality, all of the same scale. */
    ObjectNode multiples(List<IndicatorFigure> all, List<SeriesBreak> breaks, Map<String, MunicipalityRow> names) {
        return overTime("multiples", all, breaks, names);
    }

    private ObjectNode overTime(
            String kind, List<IndicatorFigure> all, List<SeriesBreak> breaks, Map<String, MunicipalityRow> names) {
        ObjectNode picture = picture(kind, credit);
        YearAxis axis = new YearAxis(all);
        ObjectNode ticks = picture.putObject("ticks");
        axis.ticks().forEach(tick -> ticks.put(String.valueOf(tick.year()), tick.name()));
        ArrayNode lines = picture.putArray("lines");
        all.stream()
                .collect(Collectors.groupingBy(IndicatorFigure::ags, LinkedHashMap::new, Collectors.toList()))
                .forEach((ags, figures) -> {
                    ObjectNode line = lines.addObject();
                    line.put("name", name(ags, names));
                    ArrayNode values = line.putArray("values");
                    figures.forEach(figure -> {
                        ArrayNode point = values.addArray();
                        point.add(axis.at(figure));
                        add(point, figure.value());
                    });
                });
        ArrayNode marked = picture.putArray("breaks");
        breaks.forEach(each ->
                marked.addObject().put("at", axis.between(each.fromDay())).put("name", each.name(Texts.locale())));
        aim(picture);
        return picture;
    }

    /** All municipalities of a period on a line, and where their middle is; the latest period first. */
    ObjectNode distribution(List<IndicatorFigure> all, Map<String, MunicipalityRow> names) {
        ObjectNode picture = picture("strip", credit);
        picture.put("median", Texts.text("monitoring.indicator.median"));
        ArrayNode strips = picture.putArray("strips");
        Spread.byPeriod(all).forEach(spread -> {
            ObjectNode strip = strips.addObject();
            strip.put("name", IndicatorWords.period(spread.first(), spread.last()));
            strip.put("median", spread.median().doubleValue());
            ArrayNode points = strip.putArray("points");
            spread.figures().forEach(figure -> {
                ObjectNode point = points.addObject().put("name", name(figure.ags(), names));
                BigDecimal value = figure.value();
                if (value != null) {
                    point.put("value", value.doubleValue());
                }
            });
        });
        aim(picture);
        return picture;
    }

    /** Municipalities on a map, from light to dark. */
    ObjectNode map(
            List<IndicatorFigure> figures, Outlines outlines, String boundaries, Map<String, MunicipalityRow> names) {
        ObjectNode picture = picture("map", credit + "\n" + boundaries);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.2f %.2f\">",
                outlines.width(),
                outlines.height()));
        outlines.areas().forEach((ags, area) -> svg.append("<path fill-rule=\"evenodd\" name=\"")
                .append(escaped(name(ags, names)))
                .append("\" d=\"")
                .append(area.path())
                .append("\"/>"));
        picture.put("svg", svg.append("</svg>").toString());
        picture.set("items", items(figures, names));
        return picture;
    }

    private ObjectNode picture(String kind, String credits) {
        return JSON.objectNode()
                .put("kind", kind)
                .put("title", indicator.name())
                .put("credit", credits)
                .put("unit", indicator.unit())
                .put("decimals", indicator.decimals())
                .put("language", IndicatorWords.region().toLanguageTag());
    }

    private static ArrayNode items(List<IndicatorFigure> figures, Map<String, MunicipalityRow> names) {
        ArrayNode items = JSON.arrayNode();
        figures.forEach(figure -> {
            ObjectNode item = items.addObject();
            item.put("key", figure.ags());
            item.put("name", name(figure.ags(), names));
            BigDecimal value = figure.value();
            if (value == null) {
                item.putNull("value");
            } else {
                item.put("value", value.doubleValue());
            }
        });
        return items;
    }

    private static void add(ArrayNode point, @Nullable BigDecimal value) {
        if (value == null) {
            point.addNull();
        } else {
            point.add(value.doubleValue());
        }
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String name(String ags, Map<String, MunicipalityRow> names) {
        return Optional.ofNullable(names.get(ags)).map(MunicipalityRow::name).orElse(ags);
    }
}
