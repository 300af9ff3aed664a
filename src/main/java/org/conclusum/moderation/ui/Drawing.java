package org.conclusum.moderation.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conclusum.uikit.Markup;

/**
 * A picture in SVG, put together piece by piece; what is added later lies above. Page and file have one style sheet,
 * {@code styles/pictures.css}: in a file it stands within, in the colours of the light scheme.
 */
final class Drawing {

    private static final String STYLES = "/META-INF/resources/styles/";
    private static final Pattern TOKEN = Pattern.compile("--(cc-[a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]+),");
    private static final Pattern USE = Pattern.compile("var\\(--(cc-[a-z0-9-]+)\\)");
    private static final int HEAD = 52;
    private static final String STYLE = style();

    private final double width;
    private final double height;
    private final StringBuilder pieces = new StringBuilder();

    Drawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    Drawing rect(String style, double x, double y, double wide, double high, double round) {
        pieces.append("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"/>"
                .formatted(style, at(x), at(y), at(wide), at(high), at(round)));
        return this;
    }

    Drawing circle(String style, double x, double y, double radius) {
        pieces.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>".formatted(style, at(x), at(y), at(radius)));
        return this;
    }

    Drawing line(String style, double x, double y, double toX, double toY) {
        return path(style, "M%s %sL%s %s".formatted(at(x), at(y), at(toX), at(toY)));
    }

    Drawing path(String style, String path) {
        pieces.append("<path class=\"%s\" d=\"%s\"/>".formatted(style, path));
        return this;
    }

    Drawing text(String style, double x, double y, String text) {
        pieces.append(
                "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>".formatted(style, at(x), at(y), Markup.escaped(text)));
        return this;
    }

    /** The same, upright on its left side. */
    Drawing upright(String style, double x, double y, String text) {
        pieces.append("<text class=\"%s\" transform=\"translate(%s %s) rotate(-90)\">%s</text>"
                .formatted(style, at(x), at(y), Markup.escaped(text)));
        return this;
    }

    /** Begins what moves as one when the picture changes, with what the pointer is told about it. */
    Drawing begin(String key, String title) {
        pieces.append("<g data-key=\"%s\"><title>%s</title>".formatted(Markup.escaped(key), Markup.escaped(title)));
        return this;
    }

    Drawing end() {
        pieces.append("</g>");
        return this;
    }

    /** For a page, where it stands beside a table that says the same. */
    String inPage(String style) {
        return "<svg class=\"cc-pic %s\" viewBox=\"0 0 %s %s\" aria-hidden=\"true\">%s</svg>"
                .formatted(style, at(width), at(height), pieces);
    }

    /** For a file, with a title and a line below it. */
    byte[] file(String title, String line) {
        String name = Markup.escaped(title);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"cc-pic\" width=\"%1$s\" height=\"%2$s\""
                                .formatted(at(width), at(height + HEAD))
                        + " viewBox=\"0 -%3$d %1$s %2$s\" role=\"img\" aria-label=\"%4$s\"><style>%5$s</style>"
                                .formatted(at(width), at(height + HEAD), HEAD, name, STYLE)
                        + "<rect class=\"cc-pic-paper\" y=\"-%1$d\" width=\"100%%\" height=\"100%%\"/>".formatted(HEAD)
                        + "<text class=\"cc-pic-title\" x=\"12\" y=\"-28\">%s</text>".formatted(name)
                        + "<text class=\"cc-pic-soft\" x=\"12\" y=\"-9\">%s</text>".formatted(Markup.escaped(line))
                        + pieces + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A way through points. */
    static String through(List<double[]> points) {
        return points.stream()
                .map(point -> at(point[0]) + " " + at(point[1]))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String style() {
        Map<String, String> colours = new HashMap<>();
        Matcher tokens = TOKEN.matcher(read("tokens.css"));
        while (tokens.find()) {
            colours.put(tokens.group(1), tokens.group(2));
        }
        colours.put("cc-font", "Inter, system-ui, sans-serif");
        return USE.matcher(read("pictures.css"))
                .replaceAll(use -> Objects.requireNonNull(colours.get(use.group(1)), use.group(1)));
    }

    private static String read(String sheet) {
        try (InputStream file = Objects.requireNonNull(Drawing.class.getResourceAsStream(STYLES + sheet), sheet)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
