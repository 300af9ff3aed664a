package org.conclusum.uikit;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/**
 * Municipalities on a map, each with the mark of its vote: colour, pattern and shape. A sentence says the same to a
 * screen reader; whoever wants each of them finds it in a table.
 */
public class AreaMap extends Div {

    /**
     * An area of the map.
     *
     * @param name whom it belongs to
     * @param vote how it voted, in a word
     * @param mark how it voted
     * @param path its outline in the notation of SVG
     * @param x where its mark goes
     * @param y where its mark goes, downwards
     * @param room how far the outline is from there, at least
     */
    public record Area(String name, String vote, SeatChart.Mark mark, String path, double x, double y, double room) {}

    private static final double SMALLEST_MARK = 2.6;
    private static final double LARGEST_MARK = 4.2;
    private static final double PART_OF_ROOM = 0.8;

    /** Radius for which the marks are drawn. */
    private static final double DRAWN_FOR = 13.5;

    /**
     * A map.
     *
     * @param width of the picture in its own units
     * @param height of the picture in its own units
     * @param sentence the map in a sentence
     */
    public AreaMap(double width, double height, List<Area> areas, String sentence) {
        addClassName("cc-map");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
        StringBuilder svg = new StringBuilder(
                "<div><svg viewBox=\"0 0 %s %s\" aria-hidden=\"true\">".formatted(at(width), at(height)));
        areas.forEach(area -> svg.append(outline(area)));
        areas.forEach(area -> svg.append(mark(area)));
        add(new Html(svg.append("</svg></div>").toString()));
    }

    private static String outline(Area area) {
        return "<path class=\"cc-area cc-area-%s\" d=\"%s\"><title>%s</title></path>"
                .formatted(kind(area), area.path(), Markup.escaped(area.name() + ": " + area.vote()));
    }

    private static String mark(Area area) {
        double radius = Math.clamp(area.room() * PART_OF_ROOM, SMALLEST_MARK, LARGEST_MARK);
        return "<g class=\"cc-seat-%s\" transform=\"translate(%s %s) scale(%s)\"><circle r=\"%s\"/><path d=\"%s\"/></g>"
                .formatted(
                        kind(area),
                        at(area.x()),
                        at(area.y()),
                        String.format(Locale.ROOT, "%.3f", radius / DRAWN_FOR),
                        at(DRAWN_FOR),
                        area.mark().drawing());
    }

    private static String kind(Area area) {
        return area.mark().name().toLowerCase(Locale.ROOT);
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
