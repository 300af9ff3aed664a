package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.MeasureDetail;
import org.conclusum.resolutions.MeasurePlan;
import org.conclusum.resolutions.MeasureProofs;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** A measure: its owner reports here, and everybody who may see the resolution reads how it goes. */
@Route("measures/:measure")
@PermitAll
class MeasureView extends MeasurePage {

    private final transient ResolutionListing listing;
    private final transient ResolutionManagement management;
    private final transient MeasureProofs proofs;
    private final transient Actor.Person person;
    private @Nullable ProofCard proofCard;

    MeasureView(
            ResolutionListing listing,
            ResolutionManagement management,
            MeasureProofs proofs,
            OwnerNames owners,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        super(live, owners, clock);
        this.listing = listing;
        this.management = management;
        this.proofs = proofs;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        proofCard = null;
        super.beforeEnter(event);
    }

    @Override
    Shown read(UUID measure) {
        MeasureDetail detail = listing.measure(measure, person);
        MeasureRow row = detail.measure();
        PageHeader header = new PageHeader(row.title())
                .marks(Marks.light(row), Marks.publicity(detail.resolution().closed()))
                .lead(Texts.text(
                        "resolutions.measure.lead",
                        detail.resolution().number(),
                        detail.resolution().title()));
        if (detail.office() && detail.mayReport()) {
            header.actions(Actions.secondary(Texts.text("resolutions.order.action"), () -> order(detail)));
        }
        showProofs(measure, detail.mayReport());
        return new Shown(
                row,
                detail.resolution().number(),
                header,
                facts(detail),
                detail.mayReport(),
                listing.reportsOn(measure, person));
    }

    private void showProofs(UUID measure, boolean mayAdd) {
        if (proofCard == null) {
            proofCard = new ProofCard(measure, proofs, person);
            showBetween(proofCard);
        }
        proofCard.show(mayAdd);
    }

    private void order(MeasureDetail detail) {
        List<MeasureRow> others = listing.measuresOf(detail.resolution().id(), person).stream()
                .filter(other -> !other.id().equals(measure()))
                .toList();
        new OrderDialog(detail.measure(), others, listing.needsOf(measure(), person), before -> {
                    management.order(measure(), before, person);
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

    private Facts facts(MeasureDetail detail) {
        MeasureRow row = detail.measure();
        MeasurePlan plan = row.plan();
        Facts facts = new Facts()
                .add(Texts.text("resolutions.owner"), ownerOf(row))
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
        return facts;
    }

    @Override
    void send(UUID measure, MeasureReport report) {
        management.report(measure, report, person);
    }
}
