package org.conclusum.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.SourceListing;
import org.conclusum.monitoring.imports.ImportListing;
import org.conclusum.monitoring.imports.ImportRow;
import org.conclusum.monitoring.imports.ImportState;
import org.conclusum.monitoring.imports.PlainImports;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Texts;

/** Where figures came from, import by import, and where an office brings new ones. */
@Route("monitoring/imports")
@PermitAll
class ImportsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ImportListing listing;
    private final transient PlainImports imports;
    private final transient SourceListing sources;
    private final transient Clock clock;
    private final transient Actor.Person person;

    ImportsView(ImportListing listing, PlainImports imports, SourceListing sources, Clock clock, SignedIn signedIn) {
        this.listing = listing;
        this.imports = imports;
        this.sources = sources;
        this.clock = clock;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("monitoring.imports.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageLayout page = new PageLayout();
        page.above(
                new PageHeader(getPageTitle()).lead(Texts.text("monitoring.imports.lead")),
                new MonitoringNav(MonitoringNav.Part.IMPORTS));
        if (listing.mayImport(person)) {
            page.main(new UploadCard(
                    sources.sources(), LocalDate.now(clock), (order, file) -> imports.begin(order, file, person)));
        }
        if (listing.page(0, 1, person).isEmpty()) {
            page.main(new EmptyState(Texts.text("monitoring.imports.none"), Texts.text("monitoring.imports.noneHint")));
        } else {
            page.main(history());
        }
        add(page);
    }

    private Component history() {
        return new PagedTable<ImportRow>(
                        Texts.text("monitoring.imports.title"), (offset, limit) -> listing.page(offset, limit, person))
                .component(Texts.text("monitoring.import.file"), ImportsView::file)
                .column(Texts.text("monitoring.import.source"), ImportRow::source)
                .component(Texts.text("monitoring.import.when"), ImportsView::when)
                .number(Texts.text("monitoring.import.rows"), row -> Formats.number(row.rows()))
                .number(Texts.text("monitoring.import.changed"), ImportsView::changed)
                .component(Texts.text("monitoring.import.stateOf"), row -> ImportWords.state(row.state()))
                .refresh();
    }

    private static Component file(ImportRow row) {
        String table = row.tableCode();
        Span name = new Span(row.fileName());
        name.addClassNames("cc-muted", "cc-small");
        Div file = new Div(
                new Anchor("monitoring/imports/" + row.id(), table == null ? row.fileName() : table),
                table == null ? new Span() : name);
        file.addClassName("cc-monitoring-file");
        return file;
    }

    private static Component when(ImportRow row) {
        Span by = new Span(row.actor());
        by.addClassNames("cc-muted", "cc-small");
        Div when = new Div(new Span(Formats.dateTime(row.begunAt())), by);
        when.addClassName("cc-monitoring-file");
        return when;
    }

    private static String changed(ImportRow row) {
        return row.state() == ImportState.REFUSED
                        || row.state() == ImportState.READING
                        || row.state() == ImportState.MAPPING
                ? "–"
                : Texts.text(
                        "monitoring.import.freshAndChanged",
                        Formats.number(row.comparison().fresh()),
                        Formats.number(row.comparison().changed()));
    }
}
