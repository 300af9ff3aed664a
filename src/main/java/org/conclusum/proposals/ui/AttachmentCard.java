package org.conclusum.proposals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.conclusum.documents.DocumentRow;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.proposals.CaseFiles;
import org.conclusum.proposals.ProposalManagement;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** The files of a text that is being written: add, open, remove. */
class AttachmentCard extends Card {

    private static final String[] EXTENSIONS = {
        ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".png", ".jpg", ".jpeg", ".csv", ".txt"
    };

    private final UUID proposal;
    private final ProposalManagement management;
    private final CaseFiles caseFiles;
    private final Actor.Person writer;
    private final Upload upload;
    private final Div list = new Div();

    AttachmentCard(UUID proposal, ProposalManagement management, CaseFiles caseFiles, Actor.Person writer) {
        super(Texts.text("proposals.edit.attachments"));
        this.proposal = proposal;
        this.management = management;
        this.caseFiles = caseFiles;
        this.writer = writer;
        this.upload = new Upload(this::receive);
        Paragraph hint = new Paragraph(Texts.text("proposals.edit.attachmentsHint"));
        hint.addClassName("cc-note");
        upload.setMaxFileSize(DocumentStore.LARGEST);
        upload.setAcceptedFileExtensions(EXTENSIONS);
        upload.setI18n(UploadWords.of(Texts.text("proposals.edit.upload"), Texts.text("proposals.edit.drop")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        addClassName("cc-proposals-attachments");
        add(list, upload, hint);
        refresh();
    }

    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] content;
        try (InputStream file = event.getInputStream()) {
            content = file.readNBytes(DocumentStore.LARGEST + 1);
        }
        event.getUI().access(() -> {
            upload.clearFileList();
            take(() -> management.attach(proposal, name, content, writer));
        });
    }

    private void refresh() {
        list.removeAll();
        List<DocumentRow> files = caseFiles.of(proposal, writer).attachments();
        if (files.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("proposals.edit.noAttachments"));
            none.addClassNames("cc-muted", "cc-small");
            list.add(none);
        } else {
            list.add(new Attachments(files, caseFiles, proposal, writer, this::remover));
        }
    }

    /** Takes a newer version of a file. */
    private Upload replacer(DocumentRow file) {
        Upload replacing = new Upload();
        replacing.setUploadHandler(event -> {
            String name = event.getFileName();
            byte[] content;
            try (InputStream stream = event.getInputStream()) {
                content = stream.readNBytes(DocumentStore.LARGEST + 1);
            }
            event.getUI().access(() -> {
                replacing.clearFileList();
                take(() -> management.replace(proposal, file.id(), name, content, writer));
            });
        });
        Button button = new Button(Texts.text("proposals.paper.replace"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.text("proposals.paper.replaceFile", file.name()));
        replacing.setUploadButton(button);
        replacing.setDropAllowed(false);
        replacing.setMaxFileSize(DocumentStore.LARGEST);
        replacing.setAcceptedFileExtensions(EXTENSIONS);
        replacing.addClassName("cc-papers-replace");
        replacing.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        return replacing;
    }

    private void take(Runnable command) {
        try {
            command.run();
        } catch (RuleViolated refused) {
            Messages.failed(Failures.sentence(refused, Texts.locale()));
        }
        refresh();
    }

    private Component remover(DocumentRow file) {
        Button remove = new Button(Icon.CLOSE.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Texts.text("proposals.edit.removeAttachment", file.name()));
        remove.addClickListener(click -> {
            management.detach(proposal, file.id(), writer);
            Messages.done(Texts.text("proposals.edit.detached", file.name()));
            refresh();
        });
        Span actions = new Span(replacer(file), remove);
        actions.addClassName("cc-papers-actions");
        return actions;
    }
}
