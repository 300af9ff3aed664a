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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.MeasureDetail;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ReportRow;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** A measure: its owner reports here, and everybody who may see the resolution reads how it goes. */
@Route("measures/:measure")
@PermitAll
class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ResolutionListing listing;
    private final transient ResolutionManagement management;
    private final transient OwnerNames owners;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private final Div head = new Div();
    private final Card reporting;
    private final Div history = new Div();
    private final Div glance = new Div();
    private UUID measure = new UUID(0, 0);
    private String title = "";
    private String place = "";

    MeasureView(
            ResolutionListing listing,
            ResolutionManagement management,
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
        return place;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        measure = ResolutionAddress.of(event, ResolutionAddress.MEASURE);
        refresh();
        live.refresh(this, measure, this::refresh);
    }

    /** Shows the present state; what was typed into the report stays. */
    private void refresh() {
        MeasureDetail detail = listing.measure(measure, person);
        MeasureRow row = detail.measure();
        title = row.title();
        place = detail.resolution().number();
        head.removeAll();
        head.add(new PageHeader(title)
                .marks(Marks.light(row), Marks.publicity(detail.resolution().closed()))
                .lead(Texts.text(
                        "resolutions.measure.lead",
                        detail.resolution().number(),
                        detail.resolution().title())));
        reporting.setVisible(detail.mayReport());
        glance.removeAll();
        glance.add(facts(detail));
        history.removeAll();
        history.add(reports());
    }

    private Component facts(MeasureDetail detail) {
        MeasureRow row = detail.measure();
        return new Card(
                Texts.text("resolutions.glance"),
                new Facts()
                        .add(Texts.text("resolutions.owner"), owners.all().getOrDefault(row.owner(), row.owner()))
                        .add(Texts.text("resolutions.due"), Formats.date(row.due()))
                        .add(
                                Texts.text("resolutions.resolution"),
                                new Anchor(
                                        "resolutions/" + row.resolution(),
                                        detail.resolution().number())));
    }

    private Component reports() {
        List<ReportRow> reports = listing.reportsOn(measure, person);
        if (reports.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("resolutions.reports.none"));
            none.addClassName("cc-muted");
            return none;
        }
        return new ReportHistory(reports, Map.of());
    }

    private void report(MeasureReport report) {
        management.report(measure, report, person);
        refresh();
        Messages.done(Texts.text("resolutions.report.done"));
    }
}
