package org.conclusum.uikit;

/** Texts in markup that is written as a string: pages in HTML, pictures in SVG. */
public final class Markup {

    private Markup() {}

    /** The text so that it stays text, as content or between quotation marks; without what XML cannot carry. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isCarried(point)) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** XML 1.0 (Fifth Edition), production 2: Char. */
    private static boolean isCarried(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
