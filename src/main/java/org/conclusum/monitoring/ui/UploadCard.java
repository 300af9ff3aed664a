package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.monitoring.SourceRow;
import org.conclusum.monitoring.imports.ImportOrder;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Failures;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** Where an office brings a file of figures, and says where it comes from. */
class UploadCard extends Card {

    /** Takes a file that was received. */
    @FunctionalInterface
    interface Receiver {
        UUID begin(ImportOrder order, Path file);
    }

    private static final int LARGEST = 256 * 1024 * 1024;
    private static final int LONGEST_ALTERATION = 500;

    private final Upload upload = new Upload(this::receive);
    private final Select<SourceRow> source = new Select<>();
    private final DayField retrieved = new DayField(Texts.text("monitoring.import.retrieved"));
    private final TextField alteration = new TextField(Texts.text("monitoring.import.alteration"));
    private final transient Receiver receiver;

    UploadCard(List<SourceRow> sources, LocalDate today, Receiver receiver) {
        super(Texts.text("monitoring.upload.title"));
        this.receiver = receiver;
        addClassName("cc-monitoring-upload");
        source.setLabel(Texts.text("monitoring.import.source"));
        source.setItems(sources);
        source.setItemLabelGenerator(SourceRow::name);
        source.setValue(sources.getFirst());
        retrieved.setValue(today);
        retrieved.setMax(today);
        alteration.setMaxLength(LONGEST_ALTERATION);
        alteration.setHelperText(Texts.text("monitoring.import.alterationHint"));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx", ".zip", ".gz");
        upload.setI18n(UploadWords.of(Texts.text("monitoring.upload.add"), Texts.text("monitoring.upload.drop")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        Div fields = new Div(source, retrieved, alteration);
        fields.addClassName("cc-monitoring-fields");
        add(fields, upload, ImportWords.note(Texts.text("monitoring.upload.hint")));
    }

    private void receive(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("figures", ".upload");
        boolean whole = false;
        try (InputStream content = event.getInputStream();
                OutputStream kept = Files.newOutputStream(file)) {
            byte[] block = new byte[1 << 16];
            long size = 0;
            for (int read = content.read(block); read >= 0 && size <= LARGEST; read = content.read(block)) {
                kept.write(block, 0, read);
                size += read;
            }
            whole = size <= LARGEST;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        String name = event.getFileName();
        boolean received = whole;
        event.getUI().access(() -> {
            upload.clearFileList();
            if (received) {
                begin(name, file);
            } else {
                Messages.failed(Texts.text("uikit.upload.tooBig"));
            }
        });
    }

    private void begin(String name, Path file) {
        LocalDate day = retrieved.getValue();
        if (day == null) {
            delete(file);
            retrieved.setInvalid(true);
            retrieved.focus();
            return;
        }
        UUID id;
        try {
            id = receiver.begin(new ImportOrder(name, source.getValue().code(), day, alteration.getValue()), file);
        } catch (RuleViolated | NotPermitted refused) {
            delete(file);
            Messages.failed(Failures.sentence(refused, Texts.locale()));
            return;
        } catch (RuntimeException failed) {
            delete(file);
            throw failed;
        }
        UI.getCurrent().navigate("monitoring/imports/" + id);
    }

    /** What nobody reads any more does not stay. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
