package org.conclusum.meetings.notes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.notes.PersonalNote;
import org.conclusum.meetings.notes.PersonalNotes;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** The own notes on the items of a meeting, item by item. */
class MeetingNotesCard extends Card implements NoteEntry.Commands {

    private final transient MeetingDetail meeting;
    private final transient PersonalNotes notes;
    private final transient Actor.Person viewer;
    private final Div list = new Div();
    private final Select<AgendaItemRow> item = new Select<>();
    private final Div form = new Div();
    private final Button begin = new Button(Texts.text("meetings.notes.begin"));
    private final TextArea body = new TextArea(Texts.text("meetings.notes.body"));

    MeetingNotesCard(MeetingDetail meeting, PersonalNotes notes, Actor.Person viewer) {
        super(Texts.text("meetings.notes.title"));
        this.meeting = meeting;
        this.notes = notes;
        this.viewer = viewer;
        addClassName("cc-notes");
        Paragraph hint = new Paragraph(NotesSection.hint());
        hint.addClassName("cc-note");
        item.setLabel(Texts.text("meetings.notes.item"));
        item.setItems(meeting.agenda());
        item.setItemLabelGenerator(row -> row == null ? "" : row.number() + " " + row.title());
        item.setValue(meeting.current().orElse(meeting.agenda().getFirst()));
        item.setWidthFull();
        body.setWidthFull();
        form.add(item, body, Actions.secondary(Texts.text("meetings.notes.add"), this::write));
        form.addClassName("cc-notes-form");
        form.setVisible(false);
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        begin.addClickListener(click -> open(true));
        add(hint, list, begin, form);
        refresh();
    }

    private void open(boolean opened) {
        form.setVisible(opened);
        begin.setVisible(!opened);
        if (opened) {
            body.focus();
        }
    }

    private void write() {
        AgendaItemRow chosen = item.getValue();
        if (chosen != null) {
            notes.writeOn(meeting.id(), chosen.id(), body.getValue(), viewer);
            body.clear();
            open(false);
            refresh();
        }
    }

    @Override
    public void change(PersonalNote note, String words) {
        notes.change(note.id(), words, viewer);
        refresh();
    }

    @Override
    public void remove(PersonalNote note) {
        notes.remove(note.id(), viewer);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        notes.in(meeting.id(), viewer).forEach(this::show);
    }

    private void show(AgendaItemRow row, List<PersonalNote> own) {
        H3 title = new H3(row.number() + " " + row.title());
        title.addClassName("cc-notes-item");
        UnorderedList entries = new UnorderedList();
        entries.addClassName("cc-notes-list");
        own.forEach(note -> entries.add(new NoteEntry(note, "", this)));
        list.add(title, entries);
    }
}
