package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.conclusum.meetings.QuorumGauge;
import org.conclusum.uikit.Texts;

/** The quorum as a ring that closes with each arrival, with the number in it and the word beside it. */
class QuorumRing extends Div {

    private static final int RADIUS = 25;
    private static final double AROUND = 2 * Math.PI * RADIUS;
    private static final String DRAWING = """
            <svg viewBox="0 0 60 60" width="60" height="60" aria-hidden="true" focusable="false">\
            <circle class="cc-meetings-ring-track" cx="30" cy="30" r="%1$d"/>\
            <circle class="cc-meetings-ring-arc" cx="30" cy="30" r="%1$d" stroke-dasharray="%2$s %3$s"/>\
            <text x="30" y="35" text-anchor="middle">%4$d/%5$d</text></svg>""";

    QuorumRing(QuorumGauge quorum) {
        addClassNames("cc-meetings-quorum", quorum.reached() ? "reached" : "missing");
        getElement().setAttribute("role", "status");
        double share = quorum.total() == 0 ? 0 : (double) quorum.present() / quorum.total();
        Html ring = new Html(
                DRAWING.formatted(RADIUS, length(share * AROUND), length(AROUND), quorum.present(), quorum.total()));
        Span word = new Span(Texts.text(quorum.reached() ? "meetings.quorum.reached" : "meetings.quorum.missing"));
        word.addClassName("cc-meetings-quorum-word");
        Div text = new Div(word);
        if (quorum.needed() > 0) {
            text.add(new Span(Texts.text("meetings.quorum.needed", quorum.needed(), quorum.total())));
        }
        text.add(new Span(Texts.text("meetings.quorum.present", quorum.present())));
        text.addClassName("cc-meetings-quorum-text");
        add(ring, text);
    }

    private static String length(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
