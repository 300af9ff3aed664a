package org.conclusum.procedures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.catalogue.Catalogue;
import org.conclusum.procedures.catalogue.DecisionTable;
import org.conclusum.procedures.check.ModelInspection;
import org.conclusum.procedures.check.ModelReview;
import org.conclusum.procedures.intake.Intake;
import org.conclusum.procedures.intake.ModelIntake;
import org.conclusum.procedures.models.DraftState;
import org.conclusum.procedures.models.ModelChecking;
import org.conclusum.procedures.models.ModelDraft;
import org.conclusum.procedures.models.ModelListing;
import org.conclusum.procedures.models.ModelManagement;
import org.conclusum.procedures.models.ModelTrying;
import org.conclusum.procedures.tables.RuleTable;
import org.conclusum.procedures.tables.TableFile;
import org.conclusum.procedures.xml.XmlReading;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.ReasonDialog;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.conclusum.uikit.UploadWords;
import org.jspecify.annotations.Nullable;

/** A changed model on its way: drawn, checked, compared, laid before a second person, released. */
@Route("admin/processes/drafts")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
class ModelDraftView extends Div implements HasUrlParameter<String>, HasDynamicTitle, HasPlace {

    private final transient ModelListing listing;
    private final transient ModelManagement management;
    private final transient ModelChecking checking;
    private final transient Catalogue catalogue;
    private final transient ModelInspection inspection;
    private final transient ModelTrying trying;
    private final transient ModelIntake intake;
    private final transient Actor.Person person;
    private final FindingList findings = new FindingList(this::reveal);
    private final ChangeList changes = new ChangeList();
    private final TextArea note = new TextArea(Texts.text("procedures.draft.note"));
    private final Div trial = new Div();
    private @Nullable BpmnEditor editor;
    private transient @Nullable ModelDraft draft;

    ModelDraftView(
            ModelListing listing,
            ModelManagement management,
            ModelChecking checking,
            Catalogue catalogue,
            ModelInspection inspection,
            ModelTrying trying,
            ModelIntake intake,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.checking = checking;
        this.catalogue = catalogue;
        this.inspection = inspection;
        this.trying = trying;
        this.intake = intake;
        this.person = signedIn.person();
        note.setWidthFull();
        note.setMinRows(3);
        note.setMaxLength(2_000);
        note.setHelperText(Texts.text("procedures.draft.note.help"));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(900);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(current().file());
            }
        });
    }

    @Override
    public String getPageTitle() {
        return Texts.text("procedures.draft.title", draft == null ? "" : listing.nameOf(draft));
    }

    @Override
    public String place() {
        return draft == null ? "" : Texts.text("procedures.draft.place", listing.nameOf(draft));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        load(id);
    }

    private void load(String id) {
        try {
            draft = listing.draft(UUID.fromString(id), person);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(Subject.Kind.SYSTEM, id);
        }
        build();
    }

    private ModelDraft current() {
        return java.util.Objects.requireNonNull(draft);
    }

    private boolean writing() {
        return current().state() == DraftState.DRAFT && listing.mayChange(person);
    }

    private void build() {
        removeAll();
        ModelDraft shown = current();
        note.setValue(shown.note());
        note.setReadOnly(!writing());
        Card model = new Card(Texts.text("procedures.draft.model"), drawing(shown));
        model.addClassName("cc-draft-model");
        trial.removeAll();
        table(shown).filter(table -> listing.mayChange(person)).ifPresent(table -> tryOut(table, shown.file()));
        PageLayout page = new PageLayout(
                        new Card(Texts.text("procedures.draft.changes"), changes),
                        new Card(Texts.text("procedures.draft.file"), files(shown)))
                .above(header(shown), model, trial);
        page.aside(
                new Card(Texts.text("procedures.draft.why"), note),
                new Card(Texts.text("procedures.draft.check"), findings));
        add(page);
        look();
    }

    private PageHeader header(ModelDraft shown) {
        PageHeader header = new PageHeader(getPageTitle())
                .marks(new Pill(tone(shown.state()), Texts.of("procedures.draft.state", shown.state())))
                .lead(lead(shown));
        if (!listing.mayChange(person)) {
            return header;
        }
        switch (shown.state()) {
            case DRAFT ->
                header.actions(
                        Actions.primary(Texts.text("procedures.draft.propose"), this::propose),
                        trialLink(shown),
                        Actions.quiet(Texts.text("procedures.draft.withdraw"), this::withdraw));
            case PROPOSED ->
                header.actions(
                        Actions.primary(Texts.text("procedures.draft.release"), this::release),
                        trialLink(shown),
                        Actions.secondary(Texts.text("procedures.draft.sendBack"), this::sendBack),
                        Actions.quiet(Texts.text("procedures.draft.withdraw"), this::withdraw));
            case SCHEDULED ->
                header.actions(
                        Actions.primary(Texts.text("procedures.draft.callBack"), this::callBack), trialLink(shown));
            case RELEASED, WITHDRAWN -> header.actions();
        }
        return header;
    }

    private static String lead(ModelDraft shown) {
        Instant effective = shown.effectiveAt();
        return shown.state() == DraftState.SCHEDULED && effective != null
                ? Texts.text(
                        "procedures.draft.lead.scheduled",
                        java.util.Objects.requireNonNullElse(shown.releasedBy(), ""),
                        Formats.dateTime(effective))
                : Texts.text(
                        "procedures.draft.lead", shown.base(), shown.editedBy(), Formats.dateTime(shown.editedAt()));
    }

    /** A table is tried on the same page. */
    private static Component trialLink(ModelDraft shown) {
        return shown.table()
                ? new Span()
                : new RouterLink(
                        Texts.text("procedures.trial.open"),
                        TrialView.class,
                        shown.id().toString());
    }

    private static Tone tone(DraftState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case PROPOSED, SCHEDULED -> Tone.WAIT;
            case RELEASED -> Tone.YES;
            case WITHDRAWN -> Tone.NO;
        };
    }

    private Component drawing(ModelDraft shown) {
        editor = null;
        if (shown.table()) {
            return table(shown).map(table -> rules(shown, table)).orElseGet(() -> source(shown));
        }
        if (!writing()) {
            return ProcessDrawing.ofChanges(listing.nameOf(shown), shown.file(), listing.changes(shown, person));
        }
        editor = new BpmnEditor(listing.nameOf(shown), shown.file(), CatalogueWords.of(catalogue, shown.process()))
                .onChange(this::save);
        return editor;
    }

    private Optional<RuleTable> table(ModelDraft shown) {
        return shown.table() ? TableFile.read(shown.file(), inspection) : Optional.empty();
    }

    private Component rules(ModelDraft shown, RuleTable table) {
        if (!writing()) {
            return new RuleTableGrid(listing.nameOf(shown), table, List.of(), null);
        }
        Map<String, Set<String>> answers =
                catalogue.table(table.key()).map(DecisionTable::answers).orElse(Map.of());
        return new RuleTableEditor(listing.nameOf(shown), table, answers, changed -> {
            save(TableFile.write(current().file(), changed));
            tryOut(changed, current().file());
        });
    }

    private void tryOut(RuleTable table, String file) {
        trial.removeAll();
        trial.add(new TableTrialCard(listing.nameOf(current()), table, file, trying, person));
    }

    /** A table that the check refuses, as it is written. */
    private static Component source(ModelDraft shown) {
        Pre file = new Pre(shown.file());
        file.addClassName("cc-model-file");
        file.getElement().setAttribute("tabindex", "0");
        return file;
    }

    private Div files(ModelDraft shown) {
        String name = shown.process() + (shown.table() ? ".dmn" : ".bpmn");
        Anchor export = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] file = current().file().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(file), name, "application/xml", file.length);
                }),
                Texts.text("procedures.draft.export", name));
        export.getElement().setAttribute("download", name);
        Div files = new Div(export);
        files.addClassName("cc-draft-files");
        BpmnEditor drawn = editor;
        if (drawn != null) {
            files.add(Actions.quiet(Texts.text("procedures.draft.svg"), () -> drawn.picture(shown.process())));
        }
        if (writing()) {
            files.add(upload());
        }
        return files;
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(event -> {
            byte[] content;
            try (InputStream file = event.getInputStream()) {
                content = file.readNBytes(XmlReading.MOST_BYTES + 1);
            }
            event.getUI().access(() -> bringIn(content));
        });
        upload.setMaxFileSize(XmlReading.MOST_BYTES);
        upload.setAcceptedFileTypes(".bpmn", ".dmn", ".xml");
        upload.setI18n(
                UploadWords.of(Texts.text("procedures.draft.import"), Texts.text("procedures.draft.import.drop")));
        return upload;
    }

    /** What would run something is not taken over, and the list says why; what is left out is shown before. */
    void bringIn(byte[] content) {
        Intake brought = intake.read(content, current().file(), person);
        if (!brought.takeable()) {
            findings.show(brought.review(), ElementNames.of(brought.source()));
            Messages.failed(Texts.text(
                    "procedures.draft.import.refused", brought.review().errors().size()));
        } else if (brought.finished() && brought.remarks().isEmpty()) {
            take(brought);
        } else {
            new IntakeDialog(brought, () -> take(brought)).open();
        }
    }

    private void take(Intake brought) {
        save(brought.file());
        Messages.done(Texts.text("procedures.draft.import.done"));
        build();
    }

    private void save(String file) {
        ModelDraft shown = current();
        management.save(shown.id(), file, note.getValue(), shown.version(), person);
        draft = listing.draft(shown.id(), person);
        look();
    }

    private void look() {
        ModelDraft shown = current();
        changes.show(listing.changes(shown, person));
        if (listing.mayChange(person)) {
            ModelReview review = checking.review(shown.file().getBytes(StandardCharsets.UTF_8), person);
            findings.show(review, ElementNames.of(shown.file()));
            if (editor != null) {
                editor.mark(review.findings());
            }
        }
    }

    private void reveal(String element) {
        if (editor != null) {
            editor.reveal(element);
        }
    }

    private void propose() {
        management.propose(current().id(), current().version(), person);
        Messages.done(Texts.text("procedures.draft.proposed"));
        load(current().id().toString());
    }

    private void release() {
        new ReleaseDialog(at -> {
                    if (at == null) {
                        int number =
                                management.release(current().id(), current().version(), person);
                        Messages.done(Texts.text("procedures.draft.released", number));
                        back();
                    } else {
                        management.schedule(current().id(), at, current().version(), person);
                        Messages.done(Texts.text("procedures.draft.scheduled", Formats.dateTime(at)));
                        load(current().id().toString());
                    }
                })
                .open();
    }

    private void callBack() {
        management.callBack(current().id(), current().version(), person);
        Messages.done(Texts.text("procedures.draft.calledBack"));
        load(current().id().toString());
    }

    private void sendBack() {
        new ReasonDialog(
                        Texts.text("procedures.draft.sendBack"),
                        Texts.text("procedures.draft.sendBack.sentence"),
                        Texts.text("procedures.draft.sendBack.reason"),
                        Texts.text("procedures.draft.sendBack"),
                        reason -> {
                            management.sendBack(
                                    current().id(), reason, current().version(), person);
                            load(current().id().toString());
                        })
                .open();
    }

    private void withdraw() {
        Confirmation.ask(
                Texts.text("procedures.draft.withdraw"),
                Texts.text("procedures.draft.withdraw.sentence"),
                Texts.text("procedures.draft.withdraw"),
                () -> {
                    management.withdraw(current().id(), current().version(), person);
                    back();
                });
    }

    private void back() {
        UI.getCurrent()
                .navigate(
                        ProcessesView.class,
                        QueryParameters.of("process", current().process()));
    }
}
