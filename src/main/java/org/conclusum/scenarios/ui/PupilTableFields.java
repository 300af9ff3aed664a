package org.conclusum.scenarios.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.scenarios.ForecastManagement;
import org.conclusum.scenarios.forecast.PupilTable;
import org.conclusum.scenarios.forecast.PupilTableText;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;

/** Numbers of pupils and births as a table that is typed, pasted or brought as a file. */
class PupilTableFields extends Div {

    private static final int LARGEST = 200_000;

    private final TextField source = new TextField(Texts.text("scenarios.table.source"));
    private final TextArea text = new TextArea(Texts.text("scenarios.table.text"));

    PupilTableFields(String from, String written) {
        addClassName("cc-scenarios-stack");
        source.setMaxLength(ForecastManagement.LONGEST_SOURCE);
        source.setWidthFull();
        source.setValue(from);
        text.addClassName("cc-scenarios-table-text");
        text.setHelperText(Texts.text("scenarios.table.text.hint"));
        text.setPlaceholder(Texts.text("scenarios.table.text.example"));
        text.setMinRows(8);
        text.setMaxRows(20);
        text.setWidthFull();
        text.setValue(written);
        Upload upload = new Upload();
        upload.setUploadHandler(event -> {
            byte[] content;
            try (InputStream file = event.getInputStream()) {
                content = file.readNBytes(LARGEST);
            }
            event.getUI().access(() -> {
                upload.clearFileList();
                text.setValue(new String(content, StandardCharsets.UTF_8).replace("\uFEFF", ""));
            });
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setI18n(UploadWords.of(Texts.text("scenarios.table.upload"), Texts.text("scenarios.table.drop")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        add(source, text, upload);
    }

    /** The table as it is typed: a head and a line for each year. */
    static String written(PupilTable table) {
        return Stream.concat(Stream.of(head(table)), PupilTableText.rows(table).stream())
                .map(row -> String.join(";", row))
                .collect(Collectors.joining("\n"));
    }

    static List<String> head(PupilTable table) {
        List<String> head = new ArrayList<>();
        head.add(Texts.text("scenarios.table.year"));
        for (int grade = 0; grade < table.grades(); grade++) {
            head.add(Texts.text("scenarios.table.grade", table.firstGrade() + grade));
        }
        head.add(Texts.text("scenarios.table.births"));
        return head;
    }

    String source() {
        return source.getValue();
    }

    String text() {
        return text.getValue();
    }
}
