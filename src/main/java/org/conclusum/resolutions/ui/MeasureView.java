package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import org.conclusum.resolutions.MeasurePlan;
import org.conclusum.resolutions.MeasureProofs;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ReportRow;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A measure: its owner reports here, and everybody who may see the resolution reads how it goes. */
@Route("measures/:measure")
@PermitAll
class MeasureView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ResolutionListing listing;
    private final transient ResolutionManagement management;
    private final transient MeasureProofs proofs;
    private final transient OwnerNames owners;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private final Div head = new Div();
    private final Card reporting;
    private final Div history = new Div();
    private final Div proving = new Div();
    private final Div glance = new Div();
    private UUID measure = new UUID(0, 0);
    private @Nullable ProofCard proofCard;
    private String title = "";
    private String place = "";

    MeasureView(
            ResolutionListing listing,
            ResolutionManagement management,
            MeasureProofs proofs,
            OwnerNames owners,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.proofs = proofs;
        this.owners = owners;
        this.live = live;
        this.person = signedIn.person();
        this.reporting =
                new Card(Texts.text("resolutions.report.title"), new ReportForm(LocalDate.now(clock), this::report));
        add(new PageLayout(reporting, proving, new Card(Texts.text("resolutions.reports"), history))
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
        proofCard = null;
        proving.removeAll();
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
        PageHeader header = new PageHeader(title)
                .marks(Marks.light(row), Marks.publicity(detail.resolution().closed()))
                .lead(Texts.text(
                        "resolutions.measure.lead",
                        detail.resolution().number(),
                        detail.resolution().title()));
        if (detail.office() && detail.mayReport()) {
            header.actions(Actions.secondary(Texts.text("resolutions.order.action"), () -> order(detail)));
        }
        head.add(header);
        showProofs(detail.mayReport());
        reporting.setVisible(detail.mayReport());
        glance.removeAll();
        glance.add(facts(detail));
        history.removeAll();
        history.add(reports());
    }

    private void showProofs(boolean mayAdd) {
        if (proofCard == null) {
            proofCard = new ProofCard(measure, proofs, person);
            proving.add(proofCard);
        }
        proofCard.show(mayAdd);
    }

    private void order(MeasureDetail detail) {
        List<MeasureRow> others = listing.measuresOf(detail.resolution().id(), person).stream()
                .filter(other -> !other.id().equals(measure))
                .toList();
        new OrderDialog(detail.measure(), others, listing.needsOf(measure, person), before -> {
                    management.order(measure, before, person);
                    refresh();
                    Messages.done(Texts.text("resolutions.order.done"));
                })
                .open();
    }

    private static Component due(MeasureRow row) {
        LocalDate first = row.plan().firstDue();
        return first.equals(row.due())
                ? new Span(Formats.date(row.due()))
                : lines(Formats.date(row.due()), Texts.text("resolutions.measure.firstDue", Formats.date(first)));
    }

    private static Component lines(String first, String second) {
        Div lines = new Div(new Span(first), Marks.small(second));
        lines.addClassName("cc-resolutions-name");
        return lines;
    }

    private Component facts(MeasureDetail detail) {
        MeasureRow row = detail.measure();
        MeasurePlan plan = row.plan();
        Facts facts = new Facts()
                .add(Texts.text("resolutions.owner"), owners.all().getOrDefault(row.owner(), row.owner()))
                .add(Texts.text("resolutions.due"), due(row))
                .add(Texts.text("resolutions.list.light"), Marks.why(row))
                .add(
                        Texts.text("resolutions.resolution"),
                        new Anchor(
                                "resolutions/" + row.resolution(),
                                detail.resolution().number()))
                .add(
                        Texts.text("resolutions.progress"),
                        Texts.text("resolutions.measure.progress", plan.percent(), plan.weight()));
        if (!row.done()) {
            facts.add(Texts.text("resolutions.reportDue"), Formats.date(plan.reportDue()));
        }
        if (plan.repetition() != null) {
            facts.add(
                    Texts.text("resolutions.add.rhythm"),
                    lines(
                            Texts.text("resolutions.rhythm", plan.repetition().everyMonths()),
                            Texts.text(
                                    "resolutions.measure.repeatsUntil",
                                    Formats.date(plan.repetition().until()))));
        }
        if (!plan.waitsFor().isEmpty()) {
            facts.add(Texts.text("resolutions.add.needs"), String.join(" · ", plan.waitsFor()));
        }
        return new Card(Texts.text("resolutions.glance"), facts);
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
