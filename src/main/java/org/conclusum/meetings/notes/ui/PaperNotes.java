package org.conclusum.meetings.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.notes.PersonalNote;
import org.conclusum.meetings.notes.PersonalNotes;
import org.conclusum.proposals.CaseFile;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The text of a proposal with the own marks, and the own notes on it and its files. */
class PaperNotes extends Div implements NoteEntry.Commands {

    /** A click takes the selection away; the button keeps what was selected when the mouse went down. */
    private static final String KEEP_SELECTION = "this.addEventListener('mousedown', event => event.preventDefault());";

    private static final String SELECTION = "return String(window.getSelection()).trim().slice(0, 2000)";

    private final transient CaseFile file;
    private final transient PersonalNotes notes;
    private final transient Actor.Person viewer;
    private final Div text = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Select<DocumentRow> document = new Select<>();
    private final TextArea body = new TextArea(Texts.text("meetings.notes.body"));

    PaperNotes(CaseFile file, PersonalNotes notes, Actor.Person viewer) {
        this.file = file;
        this.notes = notes;
        this.viewer = viewer;
        addClassNames("cc-notes", "cc-notes-paper");
        Paragraph hint = new Paragraph(NotesSection.hint());
        hint.addClassName("cc-note");
        list.addClassName("cc-notes-list");
        add(new Card(Texts.text("meetings.notes.title"), hint, list, form()), marked());
        refresh();
    }

    private Component form() {
        document.setLabel(Texts.text("meetings.notes.on"));
        document.setItems(file.attachments());
        document.setEmptySelectionAllowed(true);
        document.setEmptySelectionCaption(Texts.text("meetings.notes.onProposal"));
        document.setItemLabelGenerator(row -> row == null ? Texts.text("meetings.notes.onProposal") : row.name());
        document.setVisible(!file.attachments().isEmpty());
        body.setWidthFull();
        Div form = new Div(document, body, Actions.secondary(Texts.text("meetings.notes.add"), () -> {
            DocumentRow chosen = document.getValue();
            write(chosen == null ? null : chosen.id(), "", body.getValue());
            body.clear();
        }));
        form.addClassName("cc-notes-form");
        return form;
    }

    private Component marked() {
        Button mark = new Button(Texts.text("meetings.notes.mark"));
        mark.getElement().executeJs(KEEP_SELECTION);
        mark.addClickListener(click -> mark.getElement().executeJs(SELECTION).then(String.class, passage -> {
            if (!passage.isBlank()) {
                write(null, passage, "");
            }
        }));
        Paragraph hint = new Paragraph(Texts.text("meetings.notes.markHint"));
        hint.addClassName("cc-note");
        Div head = new Div(hint, mark);
        head.addClassName("cc-notes-foot");
        text.addClassName("cc-notes-text");
        return new Card(Texts.text("meetings.notes.text"), head, text);
    }

    private void write(@Nullable UUID on, String quote, String words) {
        notes.write(file.row().id(), on, quote, words, viewer);
        refresh();
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
        List<PersonalNote> own = notes.on(file.row().id(), viewer);
        list.removeAll();
        own.forEach(note -> list.add(new NoteEntry(note, where(note), this)));
        text.removeAll();
        part("meetings.notes.motion", file.text().motion(), own);
        part("meetings.notes.facts", file.text().facts(), own);
        part("meetings.notes.costs", file.text().costs(), own);
    }

    private String where(PersonalNote note) {
        DocumentRow on = note.document() == null ? null : file.files().get(note.document());
        return on == null ? "" : on.name();
    }

    private void part(String title, String words, List<PersonalNote> own) {
        if (words.isBlank()) {
            return;
        }
        Div prose = new Div();
        prose.addClassNames("cc-prose", "cc-keep-lines");
        for (MarkedText.Piece piece :
                MarkedText.of(words, own.stream().map(PersonalNote::quote).toList())) {
            if (piece.marked()) {
                HtmlContainer mark = new HtmlContainer("mark");
                mark.setText(piece.text());
                prose.add(mark);
            } else {
                prose.add(new Text(piece.text()));
            }
        }
        text.add(new Section(new H2(Texts.text(title)), prose));
    }
}
