package org.conclusum.uikit;

import com.vaadin.flow.component.html.Span;

/** A state in a word, with a dot of its tone. */
public class Pill extends Span {

    public Pill(Tone tone, String text) {
        super(text);
        addClassNames("cc-pill", tone.css());
    }
}
