package org.conclusum.monitoring.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.reports.MonitoringReport;
import org.conclusum.monitoring.reports.ReportContent;
import org.conclusum.monitoring.reports.ReportManagement;
import org.conclusum.monitoring.ui.MonitoringNav;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.regions.RegionRow;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** The monitoring reports, and where the office begins one. */
@Route("monitoring/reports")
@PermitAll
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    /** What a report can be about. */
    private record About(String region, @Nullable String ags, String name) {}

    private final transient ReportManagement reports;
    private final transient RegionDirectory regions;
    private final transient Actor.Person person;

    ReportsView(ReportManagement reports, RegionDirectory regions, SignedIn signedIn) {
        this.reports = reports;
        this.regions = regions;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("monitoring.report.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageLayout page = new PageLayout()
                .above(
                        new PageHeader(getPageTitle()).lead(Texts.text("monitoring.report.lead")),
                        new MonitoringNav(MonitoringNav.Part.REPORTS));
        Set<String> offices = reports.offices(person);
        if (reports.page(person, 0, 1).isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("monitoring.report.none"),
                    Texts.text(offices.isEmpty() ? "monitoring.report.noneHint" : "monitoring.report.noneHintOffice")));
        } else {
            page.main(table());
        }
        if (!offices.isEmpty()) {
            page.aside(beginning(offices));
        }
        add(page);
    }

    private PagedTable<MonitoringReport> table() {
        Map<String, String> names =
                regions.regions().stream().collect(Collectors.toMap(RegionRow::code, RegionRow::name));
        Map<String, MunicipalityRow> municipalities = regions.byKey();
        return new PagedTable<MonitoringReport>(getPageTitle(), (offset, limit) -> reports.page(person, offset, limit))
                .component(
                        Texts.text("monitoring.report.column.title"),
                        report -> new Anchor(
                                "monitoring/reports/" + report.id(),
                                report.content().title()))
                .column(Texts.text("monitoring.report.column.about"), report -> {
                    MunicipalityRow about = report.ags() == null ? null : municipalities.get(report.ags());
                    return about == null ? names.getOrDefault(report.region(), report.region()) : about.name();
                })
                .component(Texts.text("monitoring.report.column.state"), ReportsView::state)
                .column(Texts.text("monitoring.report.column.changed"), report -> Formats.date(report.changedAt()))
                .refresh();
    }

    private static Pill state(MonitoringReport report) {
        return report.versions().isEmpty()
                ? new Pill(Tone.NEUTRAL, Texts.text("monitoring.report.draft"))
                : new Pill(
                        Tone.YES,
                        Texts.text(
                                "monitoring.report.issued",
                                report.versions().getFirst().number()));
    }

    private Card beginning(Set<String> offices) {
        TextField title = new TextField(Texts.text("monitoring.report.field.title"));
        title.setMaxLength(ReportContent.LONGEST_TITLE);
        title.setWidthFull();
        Select<About> about = new Select<>();
        about.setLabel(Texts.text("monitoring.report.field.about"));
        about.setWidthFull();
        List<About> choices = choices(offices);
        about.setItems(choices);
        about.setItemLabelGenerator(one -> one == null ? "" : one.name());
        about.setValue(choices.getFirst());
        Div fields = new Div(about, title);
        fields.addClassName("cc-reports-fields");
        return new Card(
                Texts.text("monitoring.report.new"),
                fields,
                Actions.primary(
                        Texts.text("monitoring.report.begin"), () -> begin(about.getValue(), title.getValue())));
    }

    private List<About> choices(Set<String> offices) {
        List<About> choices = new ArrayList<>();
        regions.regions().stream()
                .filter(region -> offices.contains(region.code()))
                .forEach(region -> {
                    choices.add(new About(region.code(), null, region.name()));
                    regions.municipalities().stream()
                            .filter(row -> row.region().equals(region.code()))
                            .sorted(Comparator.comparing(MunicipalityRow::name))
                            .forEach(row -> choices.add(new About(region.code(), row.ags(), row.name())));
                });
        return choices;
    }

    private void begin(About about, String title) {
        UUID report = reports.begin(
                about.region(),
                about.ags(),
                title.isBlank() ? Texts.text("monitoring.report.untitled", about.name()) : title,
                person);
        Messages.done(Texts.text("monitoring.report.begun"));
        UI.getCurrent().navigate("monitoring/reports/" + report);
    }
}
