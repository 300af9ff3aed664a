package org.conclusum.monitoring.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Supplier;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.IndicatorListing;
import org.conclusum.monitoring.reports.MonitoringReport;
import org.conclusum.monitoring.reports.ReportContent;
import org.conclusum.monitoring.reports.ReportManagement;
import org.conclusum.monitoring.reports.ReportVersion;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** One monitoring report: the office writes its draft and issues it; everybody reads what was issued. */
@Route("monitoring/reports/:report")
@PermitAll
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ReportManagement reports;
    private final transient IndicatorListing indicators;
    private final transient Actor.Person person;
    private UUID id = new UUID(0, 0);
    private String title = "";

    ReportView(ReportManagement reports, IndicatorListing indicators, SignedIn signedIn) {
        this.reports = reports;
        this.indicators = indicators;
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
        String wanted = event.getRouteParameters().get("report").orElse("");
        try {
            id = UUID.fromString(wanted);
        } catch (IllegalArgumentException none) {
            throw new NotFound(Subject.Kind.SYSTEM, wanted);
        }
        refresh();
    }

    private void refresh() {
        MonitoringReport report = reports.get(id, person);
        title = report.content().title();
        removeAll();
        boolean office = reports.offices(person).contains(report.region());
        PageLayout page = new PageLayout().above(header(report, office));
        if (office) {
            ReportEditor editor = new ReportEditor(report.content(), indicators.all());
            page.main(new Card(editor), steps(report, editor)).aside(versions(report));
        } else {
            page.main(versions(report));
        }
        add(page);
    }

    private static PageHeader header(MonitoringReport report, boolean office) {
        PageHeader header = new PageHeader(report.content().title());
        if (office) {
            header.lead(
                    Texts.text("monitoring.report.changed", Formats.dateTime(report.changedAt()), report.changedBy()));
        }
        return header;
    }

    private Component steps(MonitoringReport report, ReportEditor editor) {
        Div actions = new Div(
                Actions.primary(Texts.text("monitoring.report.issue"), () -> issue(report, editor.content())),
                Actions.secondary(Texts.text("monitoring.report.save"), () -> save(report, editor.content())),
                file(Texts.text("monitoring.report.preview"), title + ".pdf", () -> reports.preview(id, person)));
        actions.addClassName("cc-actions");
        Paragraph hint = new Paragraph(Texts.text("monitoring.report.previewHint"));
        hint.addClassName("cc-note");
        return new Div(actions, hint);
    }

    private Component versions(MonitoringReport report) {
        Card card = new Card(Texts.text("monitoring.report.versions"));
        if (report.versions().isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("monitoring.report.notIssued"));
            none.addClassName("cc-muted");
            card.add(none);
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-reports-versions");
        report.versions().forEach(version -> list.add(line(version)));
        card.add(list);
        return card;
    }

    private ListItem line(ReportVersion version) {
        Span by = new Span(Texts.text("monitoring.report.versionBy", Formats.date(version.madeAt()), version.madeBy()));
        by.addClassName("cc-note");
        return new ListItem(
                file(
                        Texts.text("monitoring.report.version", version.number()),
                        version.fileName(),
                        () -> reports.file(id, version.number(), person)),
                by);
    }

    private static Anchor file(String label, String name, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
                }),
                "");
        link.add(Icon.DOWNLOAD.create(), new Span(label));
        link.addClassName("cc-reports-file");
        return link;
    }

    private void save(MonitoringReport report, ReportContent content) {
        reports.write(id, content, report.revision(), person);
        refresh();
        Messages.done(Texts.text("monitoring.report.saved"));
    }

    private void issue(MonitoringReport report, ReportContent content) {
        reports.write(id, content, report.revision(), person);
        int number;
        try {
            number = reports.issue(id, person);
        } finally {
            refresh();
        }
        Messages.done(Texts.text("monitoring.report.issuedNow", number));
    }
}
