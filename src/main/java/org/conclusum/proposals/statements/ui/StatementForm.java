package org.conclusum.proposals.statements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.statements.Stance;
import org.conclusum.proposals.statements.StatementListing;
import org.conclusum.proposals.statements.StatementManagement;
import org.conclusum.proposals.statements.StatementRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.DraftKeeper;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** The statement of one municipality being written; it saves itself, and waits in the browser where it cannot. */
class StatementForm extends Card {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_REASON = 500;
    private static final int PAUSE_IN_TYPING = 1_500;
    private static final String FIELD = "data-field";
    private static final String TEXT = "text";
    private static final String UNTIL = "until";
    private static final String WHY = "why";
    private static final String[] EXTENSIONS = {
        ".pdf", ".docx", ".xlsx", ".odt", ".ods", ".png", ".jpg", ".jpeg", ".csv", ".txt"
    };

    private final UUID proposal;
    private final String ags;
    private final transient StatementManagement management;
    private final transient StatementListing listing;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final transient Runnable changed;
    private final RadioButtonGroup<Stance> stance =
            new RadioButtonGroup<>(Texts.text("proposals.statements.form.stance"));
    private final TextArea text = new TextArea(Texts.text("proposals.statements.form.text"));
    private final DayField until = new DayField(Texts.text("proposals.statements.time.until"));
    private final TextField reason = new TextField(Texts.text("proposals.statements.time.reason"));
    private final LocalDate earliest;
    private final Span status = new Span();
    private final Div files = new Div();
    private final Upload upload = new Upload(this::receive);
    private final DraftKeeper keeper;
    private int revision;

    StatementForm(
            StatementRow row,
            String title,
            UUID proposal,
            StatementManagement management,
            StatementListing listing,
            Clock clock,
            Actor.Person person,
            Runnable changed) {
        super(title);
        this.proposal = proposal;
        this.ags = row.ags();
        this.management = management;
        this.listing = listing;
        this.clock = clock;
        this.person = person;
        this.changed = changed;
        this.revision = row.revision();
        this.earliest = row.due().plusDays(1);
        keeper = new DraftKeeper("statement." + person.account() + "." + proposal + "." + ags, this::recover);
        Div form = new Div(stance, text, files, upload, status);
        form.addClassNames("cc-resolutions-form", "cc-statement-form");
        keeper.add(form, Actions.primary(Texts.text("proposals.statements.form.submit"), this::submit), moreTime(row));
        status.addClassNames("cc-small", "cc-muted");
        status.getElement().setAttribute("role", "status");
        fields(row);
        uploading();
        add(keeper);
        showFiles();
    }

    private void fields(StatementRow row) {
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(one -> Texts.of("proposals.statements.stance", one));
        stance.setRequiredIndicatorVisible(true);
        stance.setValue(row.stance());
        text.setMaxLength(LONGEST);
        text.setMinRows(6);
        text.setWidthFull();
        text.setHelperText(Texts.text("proposals.statements.form.hint"));
        text.getElement().setAttribute(FIELD, TEXT);
        text.setValue(row.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_IN_TYPING);
        stance.addValueChangeListener(change -> save());
        text.addValueChangeListener(change -> save());
    }

    private void uploading() {
        upload.setMaxFileSize(DocumentStore.LARGEST);
        upload.setAcceptedFileExtensions(EXTENSIONS);
        upload.setI18n(UploadWords.of(Texts.text("proposals.edit.upload"), Texts.text("proposals.edit.drop")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
    }

    private void save() {
        revision = management.write(proposal, ags, stance.getValue(), text.getValue(), revision, person);
        status.setText(Texts.text("proposals.edit.status.saved", Formats.time(Instant.now(clock))));
        keeper.saved(Map.of(TEXT, text.getValue(), UNTIL, "", WHY, ""));
    }

    private void recover(Map<String, String> words, Instant at) {
        String kept = words.get(TEXT);
        if (kept != null && !kept.equals(text.getValue())) {
            text.setValue(kept);
            Messages.done(Texts.text("proposals.edit.recovered.text", Formats.dateTime(at)));
        }
        DraftKeeper.day(words, UNTIL, earliest).ifPresent(until::setValue);
        reason.setValue(words.getOrDefault(WHY, ""));
    }

    private void submit() {
        save();
        management.submit(proposal, ags, revision, person);
        keeper.forget();
        Messages.done(Texts.text("proposals.statements.form.submitted"));
        changed.run();
    }

    private Div moreTime(StatementRow row) {
        Div part = new Div();
        part.addClassName("cc-ratification-planning");
        if (row.askedUntil() != null) {
            part.add(new Paragraph(Texts.text("proposals.statements.time.asked", Formats.date(row.askedUntil()))));
            return part;
        }
        Paragraph question = new Paragraph(Texts.text("proposals.statements.time.question", Formats.date(row.due())));
        question.addClassName("cc-note");
        until.setMin(earliest);
        until.getElement().setAttribute(FIELD, UNTIL);
        reason.getElement().setAttribute(FIELD, WHY);
        reason.setMaxLength(LONGEST_REASON);
        Div line = new Div(until, reason, Actions.secondary(Texts.text("proposals.statements.time.ask"), () -> {
            LocalDate day = until.getValue();
            if (day == null) {
                Messages.failed(Texts.text("proposals.statements.time.noDay"));
                return;
            }
            management.askForTime(proposal, ags, day, reason.getValue(), person);
            keeper.forget();
            Messages.done(Texts.text("proposals.statements.time.done"));
            changed.run();
        }));
        line.addClassName("cc-ratification-line");
        part.add(question, line);
        return part;
    }

    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] content;
        try (InputStream stream = event.getInputStream()) {
            content = stream.readNBytes(DocumentStore.LARGEST + 1);
        }
        event.getUI().access(() -> {
            upload.clearFileList();
            try {
                management.attach(proposal, ags, name, content, person);
            } catch (RuleViolated refused) {
                Messages.failed(Failures.sentence(refused, Texts.locale()));
            }
            showFiles();
        });
    }

    private void showFiles() {
        files.removeAll();
        var detail = listing.get(proposal, person);
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-ratification-list");
        detail.statements().stream()
                .filter(row -> row.ags().equals(ags))
                .flatMap(row -> row.files().stream())
                .map(detail.files()::get)
                .filter(file -> file != null)
                .forEach(file -> list.add(file(file)));
        if (list.getComponentCount() > 0) {
            files.add(list);
        }
    }

    private ListItem file(DocumentRow file) {
        var remove = Actions.quiet(Texts.text("proposals.statements.form.remove"), () -> {
            management.detach(proposal, ags, file.id(), person);
            showFiles();
        });
        remove.setAriaLabel(Texts.text("proposals.edit.removeAttachment", file.name()));
        Div line = new Div(StatementList.link(proposal, file, listing, person), remove);
        line.addClassName("cc-ratification-head");
        return new ListItem(line);
    }
}
