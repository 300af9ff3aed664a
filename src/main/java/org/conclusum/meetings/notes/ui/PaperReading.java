package org.conclusum.meetings.notes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.TextState;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.notes.PersonalNote;
import org.conclusum.meetings.notes.PersonalNotes;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.PaperDownload;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** The pages of a PDF, and beside them the own notes on it; marks stay with the file when it is replaced. */
class PaperReading extends Div implements NoteEntry.Commands {

    /** A click takes the selection away; the button keeps what was selected when the mouse went down. */
    private static final String KEEP_SELECTION = "this.addEventListener('mousedown', event => event.preventDefault());";

    private final UUID proposal;
    private final transient DocumentRow file;
    private final Set<UUID> versions;
    private final transient PersonalNotes notes;
    private final transient Actor.Person viewer;
    private final PaperReader reader;
    private final PageLayout layout;
    private final UnorderedList list = new UnorderedList();
    private final TextArea body = new TextArea(Texts.text("meetings.notes.body"));

    PaperReading(
            UUID proposal,
            DocumentRow file,
            List<DocumentRow> versions,
            CaseFiles caseFiles,
            PersonalNotes notes,
            Actor.Person viewer) {
        this.proposal = proposal;
        this.file = file;
        this.versions = versions.stream().map(DocumentRow::id).collect(Collectors.toSet());
        this.notes = notes;
        this.viewer = viewer;
        this.reader = new PaperReader(file.name(), PaperDownload.of(caseFiles, proposal, file.id(), viewer));
        TextState words = caseFiles.readings(List.of(file.id())).getOrDefault(file.id(), TextState.WAITING);
        this.layout = new PageLayout(bar(words), reader).aside(card());
        list.addClassName("cc-notes-list");
        add(layout);
        refresh();
    }

    /** Whether a file can be read here. */
    static boolean fits(DocumentRow file) {
        return file.mediaType().equals("application/pdf");
    }

    PaperReading below(PageHeader header) {
        layout.above(header);
        return this;
    }

    private Component bar(TextState words) {
        Button mark = new Button(Texts.text("meetings.notes.mark"));
        mark.addThemeVariants(ButtonVariant.PRIMARY);
        mark.getElement().executeJs(KEEP_SELECTION);
        mark.addClickListener(click -> reader.selected(this::mark));
        Paragraph hint = new Paragraph(
                words == TextState.EMPTY ? Texts.of("documents.text", words) : Texts.text("meetings.notes.markHint"));
        hint.addClassName("cc-note");
        Div bar = new Div(hint, mark);
        bar.addClassName("cc-notes-foot");
        return bar;
    }

    private Component card() {
        Paragraph hint = new Paragraph(NotesSection.hint());
        hint.addClassName("cc-note");
        body.setWidthFull();
        Div form = new Div(body, Actions.secondary(Texts.text("meetings.notes.add"), () -> {
            write("", body.getValue());
            body.clear();
        }));
        form.addClassName("cc-notes-form");
        Div notesOnFile = new Div(hint, list, form);
        notesOnFile.addClassName("cc-notes");
        return new Card(Texts.text("meetings.notes.title"), notesOnFile);
    }

    private void mark(List<String> passages) {
        if (passages.isEmpty()) {
            Messages.failed(Texts.text("meetings.notes.markHint"));
        }
        passages.forEach(passage -> notes.write(proposal, file.id(), passage, "", viewer));
        refresh();
    }

    private void write(String quote, String words) {
        notes.write(proposal, file.id(), quote, words, viewer);
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
        List<PersonalNote> own = notes.on(proposal, viewer).stream()
                .filter(note -> note.document() != null && versions.contains(note.document()))
                .toList();
        list.removeAll();
        own.forEach(note -> list.add(new NoteEntry(note, "", this)));
        reader.mark(own.stream()
                .map(PersonalNote::quote)
                .filter(quote -> !quote.isEmpty())
                .toList());
    }
}
