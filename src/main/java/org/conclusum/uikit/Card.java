package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A sheet of paper with a heading. */
public class Card extends Section {

    public Card(Component... content) {
        addClassName("cc-card");
        add(content);
    }

    public Card(String title, Component... content) {
        this(content);
        H2 heading = new H2(title);
        heading.addClassName("cc-card-title");
        addComponentAsFirst(heading);
    }
}
