package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.AgreedMeasureDetail;
import org.conclusum.resolutions.AgreedMeasureListing;
import org.conclusum.resolutions.AgreedMeasureManagement;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.Texts;

/** A measure that was agreed without a resolution: its owner reports here, and whoever sees the committee reads how it goes. */
@Route("measures/agreed/:measure")
@PermitAll
class AgreedMeasureView extends MeasurePage {

    private final transient AgreedMeasureListing listing;
    private final transient AgreedMeasureManagement management;
    private final transient Actor.Person person;

    AgreedMeasureView(
            AgreedMeasureListing listing,
            AgreedMeasureManagement management,
            OwnerNames owners,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        super(live, owners, clock);
        this.listing = listing;
        this.management = management;
        this.person = signedIn.person();
    }

    @Override
    Shown read(UUID measure) {
        AgreedMeasureDetail detail = listing.get(measure, person);
        MeasureRow row = detail.row().measure();
        PageHeader header = new PageHeader(row.title())
                .marks(Marks.light(row))
                .lead(Texts.text("resolutions.agreed.lead", detail.row().resolutionTitle()));
        return new Shown(row, row.title(), header, facts(detail), detail.mayReport(), detail.reports());
    }

    private Facts facts(AgreedMeasureDetail detail) {
        MeasureRow row = detail.row().measure();
        Facts facts = new Facts()
                .add(Texts.text("resolutions.owner"), ownerOf(row))
                .add(Texts.text("resolutions.due"), Formats.date(row.due()));
        if (!row.plan().firstDue().equals(row.due())) {
            facts.add(
                    Texts.text("resolutions.agreed.firstDue"),
                    Formats.date(row.plan().firstDue()));
        }
        return facts.add(Texts.text("resolutions.list.light"), Marks.why(row))
                .add(
                        Texts.text("resolutions.progress"),
                        Texts.text("resolutions.control.percent", row.plan().percent()))
                .add(
                        Texts.text("resolutions.agreed.in"),
                        new Anchor(detail.row().origin(), detail.row().resolutionTitle()));
    }

    @Override
    void send(UUID measure, MeasureReport report) {
        management.report(measure, report, person);
    }
}
