package org.conclusum.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened, newest first: a sentence, and when and by whom below it. */
public class Timeline extends OrderedList {

    /** An entry: what happened, and when and by whom. */
    public record Entry(String sentence, String note) {}

    public Timeline(List<Entry> entries) {
        addClassName("cc-timeline");
        for (Entry entry : entries) {
            Span note = new Span(entry.note());
            note.addClassName("cc-note");
            Span body = new Span(new Span(entry.sentence()), note);
            add(new ListItem(body));
        }
    }
}
