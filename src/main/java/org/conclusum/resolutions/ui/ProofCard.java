package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.documents.DocumentStore;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.MeasureProofs;
import org.conclusum.resolutions.ProofRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** Links and files that show what was done for a measure, and the way to add one. */
class ProofCard extends Card {

    private static final String[] EXTENSIONS = {".pdf", ".docx", ".odt", ".xlsx", ".png", ".jpg", ".jpeg"};
    private static final int LONGEST = 200;

    private final transient MeasureProofs proofs;
    private final transient Actor.Person person;
    private final UUID measure;
    private final Div list = new Div();
    private final Div adding = new Div();

    ProofCard(UUID measure, MeasureProofs proofs, Actor.Person person) {
        super(Texts.text("resolutions.proofs"));
        this.measure = measure;
        this.proofs = proofs;
        this.person = person;
        TextField label = new TextField(Texts.text("resolutions.proofs.label"));
        label.setMaxLength(LONGEST);
        TextField link = new TextField(Texts.text("resolutions.proofs.link"));
        link.setPlaceholder("https://");
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentStore.LARGEST);
        upload.setAcceptedFileExtensions(EXTENSIONS);
        upload.setI18n(
                UploadWords.of(Texts.text("resolutions.proofs.upload"), Texts.text("resolutions.home.form.drop")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        Div line = new Div(label, link, Actions.secondary(Texts.text("resolutions.proofs.add"), () -> {
            proofs.link(measure, label.getValue(), link.getValue(), person);
            label.clear();
            link.clear();
            show();
        }));
        line.addClassName("cc-resolutions-line");
        adding.add(line, upload);
        adding.addClassName("cc-resolutions-form");
        add(list, adding);
    }

    /** Shows the present state; adding is for those who may. */
    void show(boolean mayAdd) {
        adding.setVisible(mayAdd);
        show();
    }

    private void show() {
        list.removeAll();
        List<ProofRow> rows = proofs.of(measure, person);
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("resolutions.proofs.none"));
            none.addClassName("cc-muted");
            list.add(none);
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("cc-resolutions-measures");
        rows.forEach(row -> {
            Div text = new Div(
                    anchor(row),
                    Marks.small(Texts.text("resolutions.report.by", row.addedBy(), Formats.dateTime(row.addedAt()))));
            text.addClassName("cc-resolutions-name");
            items.add(new ListItem(text));
        });
        list.add(items);
    }

    private Component anchor(ProofRow row) {
        UUID document = row.document();
        if (document == null) {
            Anchor anchor = new Anchor(Objects.requireNonNull(row.link()), row.label(), AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
            return anchor;
        }
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    MeasureProofs.File file = proofs.file(measure, document, person);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.row().name(),
                            file.row().mediaType(),
                            file.content().length);
                }),
                row.label());
    }

    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] content;
        try (InputStream stream = event.getInputStream()) {
            content = stream.readNBytes(DocumentStore.LARGEST + 1);
        }
        event.getUI().access(() -> {
            proofs.attach(measure, name, content, person);
            show();
        });
    }
}
