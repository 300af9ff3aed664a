package org.conclusum.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: state, title, a sentence, and at most one primary action. */
public class PageHeader extends Header {

    private final Div marks = new Div();
    private final Div text = new Div();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("cc-page-header");
        marks.addClassName("cc-marks");
        marks.setVisible(false);
        text.addClassName("cc-page-header-text");
        actions.addClassName("cc-actions");
        actions.setVisible(false);
        text.add(marks, new H1(title));
        add(text, actions);
    }

    /** Pills and small words above the title. */
    public PageHeader marks(Component... components) {
        marks.add(components);
        marks.setVisible(true);
        return this;
    }

    /** The sentence below the title. */
    public PageHeader lead(String sentence) {
        Paragraph lead = new Paragraph(sentence);
        lead.addClassName("cc-lead");
        text.add(lead);
        return this;
    }

    /** The actions at the right, the primary one first. */
    public PageHeader actions(Component... components) {
        actions.add(components);
        actions.setVisible(true);
        return this;
    }
}
