package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.AgreedMeasureDetail;
import org.conclusum.resolutions.AgreedMeasureListing;
import org.conclusum.resolutions.AgreedMeasureManagement;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** A measure that was agreed without a resolution: its owner reports here, and whoever sees the committee reads how it goes. */
@Route("measures/agreed/:measure")
@PermitAll
class AgreedMeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient AgreedMeasureListing listing;
    private final transient AgreedMeasureManagement management;
    private final transient OwnerNames owners;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private final Div head = new Div();
    private final Card reporting;
    private final Div history = new Div();
    private final Div glance = new Div();
    private UUID measure = new UUID(0, 0);
    private String title = "";

    AgreedMeasureView(
            AgreedMeasureListing listing,
            AgreedMeasureManagement management,
            OwnerNames owners,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.owners = owners;
        this.live = live;
        this.person = signedIn.person();
        this.reporting =
                new Card(Texts.text("resolutions.report.title"), new ReportForm(LocalDate.now(clock), this::report));
        add(new PageLayout(reporting, new Card(Texts.text("resolutions.reports"), history))
                .above(head)
                .aside(glance));
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
        measure = ResolutionAddress.of(event, ResolutionAddress.MEASURE);
        refresh();
        live.refresh(this, measure, this::refresh);
    }

    /** Shows the present state; what was typed into the report stays. */
    private void refresh() {
        AgreedMeasureDetail detail = listing.get(measure, person);
        MeasureRow row = detail.row().measure();
        title = row.title();
        head.removeAll();
        head.add(new PageHeader(title)
                .marks(Marks.light(row))
                .lead(Texts.text("resolutions.agreed.lead", detail.row().resolutionTitle())));
        reporting.setVisible(detail.mayReport());
        glance.removeAll();
        glance.add(facts(detail));
        history.removeAll();
        history.add(reports(detail));
    }

    private Component facts(AgreedMeasureDetail detail) {
        MeasureRow row = detail.row().measure();
        Facts facts = new Facts()
                .add(Texts.text("resolutions.owner"), owners.all().getOrDefault(row.owner(), row.owner()))
                .add(Texts.text("resolutions.due"), Formats.date(row.due()));
        if (!row.plan().firstDue().equals(row.due())) {
            facts.add(
                    Texts.text("resolutions.agreed.firstDue"),
                    Formats.date(row.plan().firstDue()));
        }
        facts.add(Texts.text("resolutions.list.light"), Marks.why(row))
                .add(
                        Texts.text("resolutions.progress"),
                        Texts.text("resolutions.control.percent", row.plan().percent()))
                .add(
                        Texts.text("resolutions.agreed.in"),
                        new Anchor(detail.row().origin(), detail.row().resolutionTitle()));
        return new Card(Texts.text("resolutions.glance"), facts);
    }

    private static Component reports(AgreedMeasureDetail detail) {
        if (detail.reports().isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("resolutions.reports.none"));
            none.addClassName("cc-muted");
            return none;
        }
        return new ReportHistory(detail.reports(), Map.of());
    }

    private void report(MeasureReport report) {
        management.report(measure, report, person);
        refresh();
        Messages.done(Texts.text("resolutions.report.done"));
    }
}
