package org.conclusum.meetings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** Takes a paper that is to be tabled for an item. */
class TablePaperDialog extends Dialog {

    private static final String[] EXTENSIONS = {
        ".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".png", ".jpg", ".jpeg", ".csv", ".txt"
    };

    private final transient BiConsumer<String, byte[]> command;

    TablePaperDialog(String item, BiConsumer<String, byte[]> command) {
        this.command = command;
        setHeaderTitle(Texts.text("meetings.tabled.title"));
        setWidth("min(560px, 94vw)");
        Paragraph about = new Paragraph(Texts.text("meetings.tabled.about", item));
        about.addClassName("cc-muted");
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentStore.LARGEST);
        upload.setAcceptedFileExtensions(EXTENSIONS);
        upload.setI18n(UploadWords.of(Texts.text("meetings.tabled.upload"), Texts.text("meetings.tabled.drop")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        add(about, upload);
        getFooter().add(Actions.secondary(Texts.text("uikit.cancel"), this::close));
    }

    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] content;
        try (InputStream file = event.getInputStream()) {
            content = file.readNBytes(DocumentStore.LARGEST + 1);
        }
        event.getUI().access(() -> {
            try {
                command.accept(name, content);
                close();
            } catch (RuleViolated refused) {
                Messages.failed(Failures.sentence(refused, Texts.locale()));
            }
        });
    }
}
