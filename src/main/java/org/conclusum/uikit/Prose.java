package org.conclusum.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Text that people wrote, shown as text: blank lines part paragraphs, nothing is markup. */
public class Prose extends Div {

    public Prose(String text) {
        addClassName("cc-prose");
        for (String paragraph : text.strip().split("\\R\\s*\\R")) {
            Paragraph part = new Paragraph(paragraph);
            part.addClassName("cc-keep-lines");
            add(part);
        }
    }

    /** The text as it is to be decided, with the line that marks a motion. */
    public static Prose motion(String text) {
        Prose prose = new Prose(text);
        prose.addClassName("cc-motion");
        return prose;
    }
}
