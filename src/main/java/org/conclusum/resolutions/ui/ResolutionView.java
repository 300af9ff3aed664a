package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
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
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.resolutions.MeasureOwners;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ReportRow;
import org.conclusum.resolutions.ResolutionDetail;
import org.conclusum.resolutions.ResolutionExtracts;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionManagement;
import org.conclusum.resolutions.ResolutionPanel;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.resolutions.Succession;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A resolution: its wording, the measures that carry it out, what was reported, and what the office can do. Names the
 * field of a panel that the bundler does not see.
 */
@Route("resolutions/:resolution")
@PermitAll
@Uses(BigDecimalField.class)
class ResolutionView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ResolutionListing listing;
    private final transient ResolutionManagement management;
    private final transient ResolutionExtracts extracts;
    private final transient Succession succession;
    private final transient MeasureOwners groups;
    private final transient OwnerNames owners;
    private final transient List<ResolutionPanel> panels;
    private final transient CommitteeDirectory committees;
    private final transient LiveUpdates live;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private UUID resolution = new UUID(0, 0);
    private String number = "";
    private transient List<Object> shown = List.of();

    ResolutionView(
            ResolutionListing listing,
            ResolutionManagement management,
            ResolutionExtracts extracts,
            Succession succession,
            MeasureOwners groups,
            OwnerNames owners,
            List<ResolutionPanel> panels,
            CommitteeDirectory committees,
            LiveUpdates live,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.extracts = extracts;
        this.succession = succession;
        this.groups = groups;
        this.owners = owners;
        this.panels = List.copyOf(panels);
        this.committees = committees;
        this.live = live;
        this.clock = clock;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("resolutions.detail.title", number);
    }

    @Override
    public String place() {
        return number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        resolution = ResolutionAddress.of(event, ResolutionAddress.RESOLUTION);
        refresh();
        live.refresh(this, resolution, this::refresh);
    }

    /** Draws anew only what is different: a button that is just being pressed stays where it is. */
    private void refresh() {
        ResolutionDetail detail = listing.get(resolution, person);
        number = detail.row().number();
        List<MeasureRow> measures = listing.measuresOf(resolution, person);
        List<ReportRow> reports = listing.reportsOf(resolution, person);
        List<Object> fresh = List.of(detail, measures, reports);
        if (fresh.equals(shown)) {
            return;
        }
        shown = fresh;
        removeAll();
        PageLayout page = new PageLayout(wording(detail)).above(header(detail, measures));
        panels.stream().flatMap(panel -> panel.panel(detail, person).stream()).forEach(page::main);
        if (detail.row().state() != ResolutionState.PENDING && detail.row().state() != ResolutionState.FAILED) {
            page.main(measures(detail, measures));
        }
        if (!reports.isEmpty()) {
            Map<UUID, String> titles = measures.stream().collect(Collectors.toMap(MeasureRow::id, MeasureRow::title));
            page.main(new Card(Texts.text("resolutions.reports"), new ReportHistory(reports, titles)));
        }
        add(page.aside(new ResolutionGlance(
                        detail, committees.get(detail.row().committee()).name())
                .withExtract(() -> extracts.of(resolution, person))
                .withFieldFor(detail.office(), this::classify)));
    }

    private Component header(ResolutionDetail detail, List<MeasureRow> measures) {
        ResolutionRow row = detail.row();
        PageHeader header = new PageHeader(row.title())
                .marks(Marks.of(row))
                .lead(Texts.text("resolutions.detail.lead", row.number(), Formats.date(row.adoptedAt())));
        if (detail.office() && row.state() == ResolutionState.IN_FORCE) {
            if (detail.measuresDefined()) {
                int open = (int)
                        measures.stream().filter(measure -> !measure.done()).count();
                header.actions(Actions.primary(Texts.text("resolutions.close.action"), () -> close(open)));
            } else {
                header.actions(
                        Actions.primary(Texts.text("resolutions.add.action"), this::addMeasure),
                        Actions.secondary(
                                Texts.text("resolutions.defined.action"), () -> declareComplete(measures.size())));
            }
        }
        boolean stands = row.state() == ResolutionState.IN_FORCE || row.state() == ResolutionState.CLOSED;
        if (detail.office() && stands) {
            header.actions(Actions.quiet(Texts.text("resolutions.lapse.action"), this::lapse));
        }
        return header;
    }

    private static Component wording(ResolutionDetail detail) {
        Card card = new Card(Texts.text("resolutions.wording"), Prose.motion(detail.wording()));
        if (detail.completionNote() != null) {
            card.add(new Card(Texts.text("resolutions.note"), new Prose(detail.completionNote())));
        }
        return card;
    }

    private Component measures(ResolutionDetail detail, List<MeasureRow> measures) {
        Card card = new Card(Texts.text("resolutions.measures"));
        if (measures.isEmpty()) {
            Paragraph none = new Paragraph(
                    Texts.text(detail.measuresDefined() ? "resolutions.measures.none" : "resolutions.measures.notYet"));
            none.addClassName("cc-muted");
            card.add(none);
        } else {
            card.add(new Progress(detail.row().progress()), new MeasureList(measures, owners.all()));
        }
        if (!detail.measuresDefined() && detail.office() && !measures.isEmpty()) {
            card.add(Marks.small(Texts.text("resolutions.measures.incomplete")));
        }
        return card;
    }

    private void addMeasure() {
        UUID committee = listing.get(resolution, person).row().committee();
        List<MeasureRow> others = listing.measuresOf(resolution, person);
        new AddMeasureDialog(groups.groupsOf(committee), owners.all(), others, LocalDate.now(clock), measure -> {
                    management.addMeasure(resolution, measure, person);
                    done("resolutions.add.done");
                })
                .open();
    }

    private void declareComplete(int measures) {
        new CompleteMeasuresDialog(measures, weeks -> {
                    if (weeks != null) {
                        management.reportEvery(resolution, weeks, person);
                    }
                    management.measuresDefined(resolution, person);
                    done("resolutions.defined.done");
                })
                .open();
    }

    private void classify(@Nullable FieldOfAction field) {
        management.classify(resolution, field, person);
        refresh();
    }

    private void lapse() {
        new LapseDialog(succession.candidates(resolution, person), lapse -> {
                    management.lapse(resolution, lapse, person);
                    done("resolutions.lapse.done");
                })
                .open();
    }

    private void close(int open) {
        new CloseDialog(open, note -> {
                    management.close(resolution, note, person);
                    done("resolutions.close.done");
                })
                .open();
    }

    private void done(String key) {
        refresh();
        Messages.done(Texts.text(key));
    }
}
