package org.conclusum.resolutions.ratification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.conclusum.documents.DocumentStore;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.resolutions.ratification.HomeBodyRow;
import org.conclusum.resolutions.ratification.HomeDecision;
import org.conclusum.resolutions.ratification.HomeFile;
import org.conclusum.resolutions.ratification.HomeResult;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.UploadWords;
import org.jspecify.annotations.Nullable;

/** What the home body of a municipality decided, or when it will. */
class HomeDecisionForm extends Div {

    /** What is done with what was filled in. */
    interface Desk {

        void enter(HomeBodyRow row, HomeDecision decision, @Nullable HomeFile file);

        void plan(HomeBodyRow row, String body, LocalDate day);
    }

    private static final int LONGEST_BODY = 120;
    private static final int LONGEST_CONDITIONS = 5_000;
    private static final String[] EXTENSIONS = {".pdf", ".docx", ".odt", ".png", ".jpg", ".jpeg"};

    private final transient Map<String, MunicipalityRow> municipalities;
    private final transient Desk desk;
    private final Select<HomeBodyRow> municipality = new Select<>();
    private final RadioButtonGroup<HomeResult> result =
            new RadioButtonGroup<>(Texts.text("resolutions.home.form.result"));
    private final TextField body = new TextField(Texts.text("resolutions.home.form.body"));
    private final DayField day = new DayField(Texts.text("resolutions.home.form.day"));
    private final TextArea conditions = new TextArea(Texts.text("resolutions.home.form.conditions"));
    private final DayField planned = new DayField(Texts.text("resolutions.home.form.planned"));
    private final Upload upload = new Upload(this::receive);
    private transient @Nullable HomeFile file;

    /**
     * A form.
     *
     * @param bodies those for which the person may enter something; at least one
     * @param onBehalf whether some of them are not the person's own
     */
    HomeDecisionForm(
            List<HomeBodyRow> bodies,
            boolean onBehalf,
            Map<String, MunicipalityRow> municipalities,
            LocalDate today,
            Desk desk) {
        this.municipalities = municipalities;
        this.desk = desk;
        addClassNames("cc-resolutions-form", "cc-ratification-form");
        municipality.setLabel(Texts.text("resolutions.home.form.municipality"));
        municipality.setItemLabelGenerator(this::name);
        municipality.setItems(bodies);
        municipality.addValueChangeListener(change -> show(change.getValue()));
        result.setItems(HomeResult.values());
        result.setItemLabelGenerator(one -> Texts.of("resolutions.home.result", one));
        result.addValueChangeListener(change -> conditions.setVisible(
                change.getValue() != null && change.getValue().isConditional()));
        body.setMaxLength(LONGEST_BODY);
        day.setMax(today);
        day.setValue(today);
        conditions.setMaxLength(LONGEST_CONDITIONS);
        conditions.setMinRows(3);
        conditions.setWidthFull();
        conditions.setVisible(false);
        planned.setMin(today);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentStore.LARGEST);
        upload.setAcceptedFileExtensions(EXTENSIONS);
        upload.setI18n(
                UploadWords.of(Texts.text("resolutions.home.form.upload"), Texts.text("resolutions.home.form.drop")));
        upload.addFileRejectedListener(event -> Messages.failed(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> file = null);
        Div line = new Div(body, day);
        line.addClassName("cc-ratification-line");
        if (onBehalf) {
            Paragraph hint = new Paragraph(Texts.text("resolutions.home.form.onBehalf"));
            hint.addClassName("cc-note");
            add(hint);
        }
        add(
                municipality,
                result,
                line,
                conditions,
                upload,
                Actions.primary(Texts.text("resolutions.home.form.send"), this::send),
                planning());
        municipality.setVisible(bodies.size() > 1);
        municipality.setValue(bodies.getFirst());
    }

    private Div planning() {
        Paragraph question = new Paragraph(Texts.text("resolutions.home.form.notYet"));
        question.addClassName("cc-note");
        Div line = new Div(planned, Actions.secondary(Texts.text("resolutions.home.form.plan"), this::plan));
        line.addClassName("cc-ratification-line");
        Div part = new Div(question, line);
        part.addClassName("cc-ratification-planning");
        return part;
    }

    private void show(@Nullable HomeBodyRow row) {
        if (row == null) {
            return;
        }
        MunicipalityRow known = municipalities.get(row.ags());
        body.setValue(row.body() != null ? row.body() : known == null ? "" : HomeBodyWords.usualBody(known));
        result.setValue(row.result());
        conditions.setValue(row.conditions() == null ? "" : row.conditions());
        planned.setValue(row.plannedOn());
    }

    private String name(HomeBodyRow row) {
        MunicipalityRow known = municipalities.get(row.ags());
        return known == null ? row.ags() : known.name();
    }

    private void receive(UploadEvent event) throws IOException {
        String name = event.getFileName();
        byte[] content;
        try (InputStream stream = event.getInputStream()) {
            content = stream.readNBytes(DocumentStore.LARGEST + 1);
        }
        event.getUI().access(() -> file = new HomeFile(name, content));
    }

    private void send() {
        HomeResult chosen = result.getValue();
        LocalDate decided = day.getValue();
        if (chosen == null || decided == null) {
            Messages.failed(Texts.text("resolutions.home.form.incomplete"));
            return;
        }
        desk.enter(
                municipality.getValue(),
                new HomeDecision(decided, body.getValue(), chosen, conditions.getValue()),
                file);
    }

    private void plan() {
        LocalDate session = planned.getValue();
        if (session == null) {
            Messages.failed(Texts.text("resolutions.home.form.noDay"));
            return;
        }
        desk.plan(municipality.getValue(), body.getValue(), session);
    }
}
