package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.conclusum.documents.RichText;

/** A text as it was written, with its marks. */
class WrittenText extends Div {

    WrittenText(RichText text) {
        addClassNames("cc-prose", "cc-rich-text-words");
        if (!text.isEmpty()) {
            add(new Html("<div>" + text.html() + "</div>"));
        }
    }
}
