package org.conclusum.uikit;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The seats of a committee as a half circle (seat chart), each with the mark of its vote: colour and shape, yes at the
 * left and no at the right. A sentence says the same to a screen reader; whoever wants each vote finds it in a table.
 */
public class SeatChart extends Div {

    /** A seat: whom it stands for, and how it voted in a word, and its mark. */
    public record Seat(String name, String vote, Mark mark) {}

    /** How a seat voted; the order is that of the half circle from left to right. */
    public enum Mark {
        YES("M-5 0.5l3.6 3.6 6.4-6.8"),
        ABSTAIN("M-4.5 0h9"),
        SILENT(""),
        NO("M-4-4l8 8m0-8l-8 8");

        private final String drawing;

        Mark(String drawing) {
            this.drawing = drawing;
        }

        String drawing() {
            return drawing;
        }
    }

    private record Point(double angle, double radius) {}

    private static final double SEAT = 13.5;
    private static final double SPACE = 2.4;
    private static final double BETWEEN_ROWS = 38;
    private static final double INNERMOST = 78;
    private static final double SINGLE_ROW = 120;
    private static final double TWO_ROWS = 92;
    private static final int MOST_IN_ONE_ROW = 9;
    private static final int MOST_IN_TWO_ROWS = 17;
    private static final int EDGE = 18;
    private static final int BELOW = 36;

    /**
     * A chart.
     *
     * @param number the number in the middle
     * @param caption what the number counts
     * @param sentence the chart in a sentence
     */
    public SeatChart(List<Seat> seats, String number, String caption, String sentence) {
        addClassName("cc-seats");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
        add(new Html(drawing(seats, number, caption)));
    }

    private static String drawing(List<Seat> seats, String number, String caption) {
        List<Double> rows = rows(seats.size());
        double outer = rows.getLast() + SEAT + EDGE;
        List<Point> points = points(rows, seats.size());
        List<Seat> ordered =
                seats.stream().sorted(Comparator.comparing(Seat::mark)).toList();
        StringBuilder svg = new StringBuilder(
                "<div><svg viewBox=\"0 0 %s %s\" aria-hidden=\"true\">".formatted(at(2 * outer), at(outer + BELOW)));
        for (int i = 0; i < ordered.size(); i++) {
            Point point = points.get(i);
            svg.append(seat(
                    ordered.get(i),
                    outer + point.radius() * Math.cos(point.angle()),
                    outer - point.radius() * Math.sin(point.angle())));
        }
        return svg.append("<text class=\"cc-seats-number\" x=\"%1$s\" y=\"%2$s\">%3$s</text>"
                        .formatted(at(outer), at(outer), Markup.escaped(number)))
                .append("<text class=\"cc-seats-caption\" x=\"%1$s\" y=\"%2$s\">%3$s</text></svg></div>"
                        .formatted(at(outer), at(outer + 24), Markup.escaped(caption)))
                .toString();
    }

    private static String seat(Seat seat, double x, double y) {
        return "<g class=\"cc-seat-%s\" transform=\"translate(%s %s)\"><title>%s</title><circle r=\"%s\"/><path d=\"%s\"/></g>"
                .formatted(
                        seat.mark().name().toLowerCase(Locale.ROOT),
                        at(x),
                        at(y),
                        Markup.escaped(seat.name() + ": " + seat.vote()),
                        at(SEAT),
                        seat.mark().drawing());
    }

    private static List<Double> rows(int seats) {
        if (seats <= MOST_IN_ONE_ROW) {
            return List.of(SINGLE_ROW);
        }
        List<Double> rows = new ArrayList<>();
        double first = seats <= MOST_IN_TWO_ROWS ? TWO_ROWS : INNERMOST;
        rows.add(first);
        rows.add(first + BETWEEN_ROWS);
        while (seats > MOST_IN_TWO_ROWS && (rows.size() < 3 || capacity(rows) < seats)) {
            rows.add(rows.getLast() + BETWEEN_ROWS);
        }
        return rows;
    }

    private static int capacity(List<Double> rows) {
        return rows.stream()
                .mapToInt(radius -> (int) (Math.PI * radius / (2 * SEAT + SPACE)))
                .sum();
    }

    /** Places from left to right, spread over the rows by their length. */
    private static List<Point> points(List<Double> rows, int seats) {
        double length = rows.stream().mapToDouble(Double::doubleValue).sum();
        List<Point> points = new ArrayList<>();
        int left = seats;
        for (int row = 0; row < rows.size(); row++) {
            double radius = rows.get(row);
            int here = row == rows.size() - 1 ? left : Math.min(left, (int) Math.round(seats * radius / length));
            for (int i = 0; i < here; i++) {
                points.add(new Point(Math.PI - Math.PI * (i + 0.5) / here, radius));
            }
            left -= here;
        }
        points.sort(Comparator.comparingDouble(Point::angle).reversed());
        return points;
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
