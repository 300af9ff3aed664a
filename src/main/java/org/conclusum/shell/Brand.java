package org.conclusum.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The sign of the product: the seats of a circle around their common point, some of them still open. */
class Brand extends Anchor {

    private static final int SEATS = 8;
    private static final int TAKEN = 5;
    private static final double CENTRE = 13;
    private static final double RADIUS = 9.6;

    Brand() {
        setHref("");
        addClassName("cc-brand");
        Span mark = new Span();
        mark.getElement().setProperty("innerHTML", drawing());
        mark.addClassName("cc-brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, new Span("Conclusum"));
    }

    private static String drawing() {
        StringBuilder seats = new StringBuilder();
        for (int seat = 0; seat < SEATS; seat++) {
            double angle = 2 * Math.PI * seat / SEATS - Math.PI / 2;
            seats.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.3\" opacity=\"%s\"></circle>",
                    CENTRE + RADIUS * Math.cos(angle),
                    CENTRE + RADIUS * Math.sin(angle),
                    seat < TAKEN ? "1" : ".4"));
        }
        return "<svg width=\"26\" height=\"26\" viewBox=\"0 0 26 26\">" + seats
                + "<circle cx=\"13\" cy=\"13\" r=\"3.4\"></circle></svg>";
    }
}
