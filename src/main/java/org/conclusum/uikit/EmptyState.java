package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** An empty page: what belongs here and how to begin. */
public class EmptyState extends Div {

    public EmptyState(String title, String sentence, Component... actions) {
        addClassName("cc-empty");
        add(new H2(title), new Paragraph(sentence));
        add(actions);
    }
}
