package org.conclusum.procedures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.conclusum.procedures.models.ModelChange;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What is different from the version in force, in words. */
class ChangeList extends Div {

    private static final int MOST = 60;

    ChangeList() {
        addClassName("cc-changes");
    }

    void show(List<ModelChange> changes) {
        removeAll();
        if (changes.isEmpty()) {
            add(new Paragraph(Texts.text("procedures.draft.changes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        changes.stream().limit(MOST).forEach(change -> list.add(line(change)));
        add(list);
        if (changes.size() > MOST) {
            add(new Paragraph(Texts.text("procedures.draft.changes.more", changes.size() - MOST)));
        }
    }

    private static ListItem line(ModelChange change) {
        Tone tone =
                switch (change.fate()) {
                    case ADDED -> Tone.YES;
                    case REMOVED -> Tone.NO;
                    case CHANGED -> Tone.INFO;
                };
        return new ListItem(
                new Pill(tone, Texts.of("procedures.draft.change", change.fate())), new Span(sentence(change)));
    }

    private static String sentence(ModelChange change) {
        String what = Texts.text("procedures.draft.change.what", kind(change.type()), change.name());
        String property = change.property();
        if (property == null) {
            return what;
        }
        return Texts.text(
                "procedures.draft.change.property",
                what,
                known("procedures.draft.property." + property, property),
                orNothing(change.before()),
                orNothing(change.after()));
    }

    private static String kind(String type) {
        return known("procedures.editor.kind." + Character.toUpperCase(type.charAt(0)) + type.substring(1), type);
    }

    private static String known(String key, String otherwise) {
        String words = Texts.text(key);
        return words.startsWith("!") ? otherwise : words;
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? Texts.text("procedures.draft.change.nothing") : value;
    }
}
