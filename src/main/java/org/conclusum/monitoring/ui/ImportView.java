package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Rejection;
import org.conclusum.monitoring.imports.ImportListing;
import org.conclusum.monitoring.imports.ImportManagement;
import org.conclusum.monitoring.imports.ImportProgress;
import org.conclusum.monitoring.imports.ImportRow;
import org.conclusum.monitoring.imports.ImportState;
import org.conclusum.monitoring.imports.PlainImports;
import org.conclusum.monitoring.plain.FileForm;
import org.conclusum.monitoring.plain.PlainMapping;
import org.conclusum.monitoring.plain.PlainSketch;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** One import: what the file holds, what it would change, which rows are to blame; taken over, thrown away or taken back. */
@Route("monitoring/imports/:id")
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final int LOOK_EVERY_MILLISECONDS = 700;

    private final transient ImportListing listing;
    private final transient ImportManagement management;
    private final transient PlainImports imports;
    private final transient Actor.Person person;
    private UUID id = new UUID(0, 0);
    private String title = "";
    private @Nullable Registration looking;

    ImportView(ImportListing listing, ImportManagement management, PlainImports imports, SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.imports = imports;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public String place() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("id").orElse("");
        try {
            id = UUID.fromString(wanted);
        } catch (IllegalArgumentException none) {
            throw new NotFound(Subject.Kind.SYSTEM, wanted);
        }
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        follow(attached.getUI());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        rest(detached.getUI());
    }

    /** Looks again and again while the file is being read. */
    private void follow(UI ui) {
        if (looking == null && listing.get(id, person).state() == ImportState.READING) {
            ui.setPollInterval(LOOK_EVERY_MILLISECONDS);
            looking = ui.addPollListener(poll -> look(ui));
        }
    }

    private void rest(UI ui) {
        if (looking != null) {
            looking.remove();
            looking = null;
            ui.setPollInterval(-1);
        }
    }

    private void look(UI ui) {
        try {
            show();
            if (listing.get(id, person).state() != ImportState.READING) {
                rest(ui);
            }
        } catch (NotFound cancelled) {
            rest(ui);
            ui.navigate("monitoring/imports");
        }
    }

    private void show() {
        ImportRow row = listing.get(id, person);
        String table = row.tableCode();
        title = table == null ? row.fileName() : Texts.text("monitoring.import.title", table);
        PageHeader header = new PageHeader(title)
                .marks(ImportWords.state(row.state()), new Span(sentence(row)))
                .lead(lead(row));
        if (row.continuable()) {
            header.actions(actions(row));
        }
        PageLayout page = new PageLayout().above(header);
        switch (row.state()) {
            case MAPPING -> page.main(columns(row));
            case READING -> page.main(reading());
            case REFUSED -> page.main(rejections(row));
            case READY, APPLIED, UNDONE -> page.main(comparison(row));
        }
        if (!row.examples().isEmpty()) {
            page.main(FigureExamples.card(row.examples()));
        }
        page.aside(facts(row));
        removeAll();
        add(page);
    }

    private static String sentence(ImportRow row) {
        return Texts.text("monitoring.import.by", row.actor(), Formats.dateTime(row.begunAt()));
    }

    private static String lead(ImportRow row) {
        return switch (row.state()) {
            case MAPPING ->
                Texts.text(
                        row.continuable() ? "monitoring.import.lead.mapping" : "monitoring.import.lead.mappingOther");
            case READING -> Texts.text("monitoring.import.lead.reading");
            case REFUSED -> Texts.text("monitoring.import.lead.refused");
            case READY -> Texts.text("monitoring.import.lead.ready");
            case APPLIED -> Texts.text("monitoring.import.lead.applied");
            case UNDONE ->
                Texts.text(
                        "monitoring.import.lead.undone",
                        String.valueOf(row.undoneBy()),
                        Optional.ofNullable(row.undoneAt())
                                .map(Formats::dateTime)
                                .orElse("–"));
        };
    }

    private Component[] actions(ImportRow row) {
        return switch (row.state()) {
            case READING ->
                new Component[] {
                    Actions.secondary(Texts.text("monitoring.import.cancel"), () -> management.cancel(id, person))
                };
            case MAPPING -> new Component[] {Actions.secondary(Texts.text("monitoring.import.discard"), this::discard)};
            case REFUSED ->
                row.plain()
                        ? new Component[] {
                            Actions.primary(Texts.text("monitoring.columns.again"), this::mapAgain),
                            Actions.secondary(Texts.text("monitoring.import.forget"), this::discard)
                        }
                        : new Component[] {Actions.secondary(Texts.text("monitoring.import.forget"), this::discard)};
            case READY ->
                new Component[] {
                    Actions.primary(Texts.text("monitoring.import.apply"), this::apply),
                    row.plain()
                            ? Actions.secondary(Texts.text("monitoring.columns.again"), this::mapAgain)
                            : new Span(),
                    Actions.secondary(Texts.text("monitoring.import.discard"), this::discard)
                };
            case APPLIED ->
                new Component[] {Actions.secondary(Texts.text("monitoring.import.undo"), () -> askToUndo(row))};
            case UNDONE -> new Component[0];
        };
    }

    private Component columns(ImportRow row) {
        if (!row.continuable()) {
            return new Span();
        }
        return new ColumnsForm(imports.mapping(id, person), new ColumnsForm.Table() {
            @Override
            public PlainSketch look(FileForm form) throws FlatFileRefused {
                return imports.sketch(id, form, person);
            }

            @Override
            public PlainMapping guess(PlainSketch sketch) {
                return imports.guess(id, sketch, person);
            }

            @Override
            public void read(PlainMapping mapping) {
                imports.read(id, mapping, person);
                show();
                follow(UI.getCurrent());
            }
        });
    }

    private void mapAgain() {
        imports.mapAgain(id, person);
        show();
    }

    private void apply() {
        management.apply(id, person);
        Messages.done(Texts.text("monitoring.import.appliedNow"));
        show();
    }

    private void discard() {
        management.discard(id, person);
        Messages.done(Texts.text("monitoring.import.discarded"));
        UI.getCurrent().navigate("monitoring/imports");
    }

    private void askToUndo(ImportRow row) {
        Confirmation.ask(
                Texts.text("monitoring.import.undo"),
                Texts.text(
                        "monitoring.import.undoSentence",
                        Formats.number(row.comparison().fresh()),
                        Formats.number(row.comparison().changed())),
                Texts.text("monitoring.import.undo"),
                () -> {
                    management.undo(id, person);
                    Messages.done(Texts.text("monitoring.import.undoneNow"));
                    show();
                });
    }

    private Card reading() {
        Card card = new Card(Texts.text("monitoring.import.progress"));
        ProgressBar bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", Texts.text("monitoring.import.progress"));
        Optional<ImportProgress> progress = listing.progress(id);
        bar.setIndeterminate(progress.isEmpty() || progress.get().isComparing());
        progress.ifPresent(known -> bar.setValue(known.part()));
        Paragraph words =
                new Paragraph(progress.map(ImportView::words).orElseGet(() -> Texts.text("monitoring.import.waiting")));
        words.addClassName("cc-muted");
        card.add(bar, words);
        return card;
    }

    private static String words(ImportProgress progress) {
        return progress.isComparing()
                ? Texts.text("monitoring.import.comparing", Formats.number(progress.rows()))
                : Texts.text("monitoring.import.rowsRead", Formats.number(progress.rows()));
    }

    private static Card comparison(ImportRow row) {
        Card card = new Card(
                Texts.text(row.state() == ImportState.READY ? "monitoring.import.would" : "monitoring.import.did"));
        Div numbers = new Div(
                number(row.comparison().fresh(), Texts.text("monitoring.import.fresh")),
                number(row.comparison().changed(), Texts.text("monitoring.import.revised")),
                number(row.comparison().same(), Texts.text("monitoring.import.same")));
        numbers.addClassName("cc-monitoring-numbers");
        card.add(numbers, ImportWords.note(Texts.text("monitoring.import.vintageNote")));
        return card;
    }

    private static Component number(long value, String label) {
        Span number = new Span(Formats.number(value));
        number.addClassName("cc-monitoring-number");
        Span words = new Span(label);
        words.addClassNames("cc-muted", "cc-small");
        return new Div(number, words);
    }

    private static Card rejections(ImportRow row) {
        Card card = new Card(Texts.text("monitoring.import.rejectedTitle", Formats.number(row.rejected())));
        card.add(new PagedTable<Rejection>(
                        Texts.text("monitoring.import.rejectedRows"), (offset, limit) -> row.rejections().stream()
                                .skip(offset)
                                .limit(limit)
                                .toList())
                .number(
                        Texts.text("monitoring.import.line"),
                        rejection -> rejection.line() == 0 ? "–" : Formats.number(rejection.line()))
                .column(Texts.text("monitoring.import.column"), rejection -> orDash(rejection.column()))
                .component(Texts.text("monitoring.import.value"), rejection -> value(rejection.value()))
                .column(
                        Texts.text("monitoring.import.reason"),
                        rejection -> Texts.of("monitoring.reason", rejection.reason()))
                .refresh());
        if (row.rejected() > row.rejections().size()) {
            card.add(ImportWords.note(Texts.text(
                    "monitoring.import.rejectedFirst",
                    Formats.number(row.rejections().size()))));
        }
        return card;
    }

    private static Component value(String value) {
        Span shown = new Span(orDash(value));
        shown.addClassName("cc-monitoring-value");
        return shown;
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static Card facts(ImportRow row) {
        Facts facts = new Facts()
                .add(Texts.text("monitoring.import.file"), row.fileName())
                .add(Texts.text("monitoring.import.source"), row.source())
                .add(Texts.text("monitoring.import.retrieved"), Formats.date(row.retrievedOn()));
        if (!row.alteration().isEmpty()) {
            facts.add(Texts.text("monitoring.import.alteration"), row.alteration());
        }
        if (row.rows() > 0) {
            facts.add(Texts.text("monitoring.import.rows"), Formats.number(row.rows()))
                    .add(Texts.text("monitoring.import.values"), Formats.number(row.values()))
                    .add(Texts.text("monitoring.import.marks"), ImportWords.marks(row.marks()))
                    .add(Texts.text("monitoring.import.territories"), Formats.number(row.territories()))
                    .add(Texts.text("monitoring.import.periods"), Formats.number(row.periods()));
        }
        Optional.ofNullable(row.appliedAt())
                .ifPresent(at -> facts.add(Texts.text("monitoring.import.appliedAt"), Formats.dateTime(at)));
        return new Card(Texts.text("monitoring.import.facts"), facts);
    }
}
