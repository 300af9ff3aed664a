package org.conclusum.meetings.notes.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.conclusum.meetings.notes.PersonalNote;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** A note, to be read, changed and thrown away. */
class NoteEntry extends ListItem {

    /** What can be done with a note. */
    interface Commands {

        void change(PersonalNote note, String body);

        void remove(PersonalNote note);
    }

    private final transient PersonalNote note;
    private final transient Commands commands;

    NoteEntry(PersonalNote note, String where, Commands commands) {
        this.note = note;
        this.commands = commands;
        addClassName("cc-notes-note");
        show(where);
    }

    private void show(String where) {
        removeAll();
        if (!note.quote().isEmpty()) {
            HtmlContainer quote = new HtmlContainer("blockquote");
            quote.setText(note.quote());
            quote.addClassName("cc-notes-quote");
            add(quote);
        }
        if (!note.body().isEmpty()) {
            add(new Prose(note.body()));
        }
        Span when = new Span(
                where.isEmpty()
                        ? Formats.dateTime(note.writtenAt())
                        : where + " · " + Formats.dateTime(note.writtenAt()));
        when.addClassName("cc-note");
        Button edit = icon(Icon.EDIT, Texts.text("meetings.notes.edit"));
        edit.addClickListener(click -> edit(where));
        Button remove = icon(Icon.CLOSE, Texts.text("meetings.notes.remove"));
        remove.addClickListener(click -> commands.remove(note));
        Div foot = new Div(when, edit, remove);
        foot.addClassName("cc-notes-foot");
        add(foot);
    }

    private void edit(String where) {
        removeAll();
        TextArea body = new TextArea(Texts.text("meetings.notes.body"));
        body.setValue(note.body());
        body.setWidthFull();
        body.focus();
        Div actions = new Div(
                Actions.secondary(Texts.text("meetings.notes.save"), () -> commands.change(note, body.getValue())),
                Actions.quiet(Texts.text("uikit.cancel"), () -> show(where)));
        actions.addClassName("cc-actions");
        add(body, actions);
    }

    private static Button icon(Icon icon, String name) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        return button;
    }
}
