package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.conclusum.uikit.Texts;

/** How much of a resolution is carried out: its measures by their weights, as a bar with its figure. */
public class Progress extends Div {

    private static final int WHOLE = 100;

    /**
     * A bar.
     *
     * @param percent from 0 to 100
     */
    public Progress(int percent) {
        String words = Texts.text("resolutions.progress.percent", percent);
        ProgressBar bar = new ProgressBar(0, WHOLE, percent);
        bar.getElement().setAttribute("aria-label", words);
        Span figure = new Span(words);
        figure.addClassNames("cc-small", "cc-muted", "cc-nowrap");
        add(bar, figure);
        addClassName("cc-resolutions-progress");
    }
}
