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
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
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
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** A resolution: its wording, the measures that carry it out, what was reported, and what the office can do. */
@Route("resolutions/:resolution")
@PermitAll
class ResolutionView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient ResolutionListing listing;
    private final transient ResolutionManagement management;
    private final transient ResolutionExtracts extracts;
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
        add(page.aside(facts(detail)));
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
            card.add(new MeasureList(measures, owners.all()));
        }
        if (!detail.measuresDefined() && detail.office() && !measures.isEmpty()) {
            card.add(Marks.small(Texts.text("resolutions.measures.incomplete")));
        }
        return card;
    }

    private Component facts(ResolutionDetail detail) {
        ResolutionRow row = detail.row();
        Facts facts = new Facts()
                .add(Texts.text("resolutions.number"), row.number())
                .add(
                        Texts.text("resolutions.committee"),
                        committees.get(row.committee()).name())
                .add(Texts.text("resolutions.adopted"), Formats.date(row.adoptedAt()))
                .add(
                        Texts.text("resolutions.result"),
                        new Anchor("ballots/" + row.ballot(), Texts.text("resolutions.result.link")))
                .add(
                        Texts.text("resolutions.proposal"),
                        new Anchor("proposals/" + row.proposal(), Texts.text("resolutions.proposal.link")));
        if (detail.meeting() == null) {
            facts.add(Texts.text("resolutions.meeting"), Texts.text("resolutions.extract.circular"));
        } else {
            facts.add(
                    Texts.text("resolutions.meeting"),
                    new Anchor("meetings/" + detail.meeting(), Texts.text("resolutions.meeting.link")));
        }
        if (detail.settledAt() != null) {
            facts.add(
                    Texts.text(
                            row.state() == ResolutionState.FAILED
                                    ? "resolutions.failedOn"
                                    : "resolutions.inForceSince"),
                    Formats.date(detail.settledAt()));
        }
        if (detail.completedAt() != null) {
            facts.add(Texts.text("resolutions.completed"), Formats.date(detail.completedAt()));
        }
        return new Card(Texts.text("resolutions.glance"), facts, extract());
    }

    private Component extract() {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    ResolutionExtracts.Extract extract = extracts.of(resolution, person);
                    return new DownloadResponse(
                            new ByteArrayInputStream(extract.content()),
                            extract.fileName(),
                            "application/pdf",
                            extract.content().length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("resolutions.extract.action")));
        anchor.addClassName("cc-resolutions-download");
        return anchor;
    }

    private void addMeasure() {
        UUID committee = listing.get(resolution, person).row().committee();
        new AddMeasureDialog(groups.groupsOf(committee), owners.all(), LocalDate.now(clock), measure -> {
                    management.addMeasure(resolution, measure, person);
                    done("resolutions.add.done");
                })
                .open();
    }

    private void declareComplete(int measures) {
        Confirmation.ask(
                Texts.text("resolutions.defined.title"),
                Texts.text("resolutions.defined.sentence", measures),
                Texts.text("resolutions.defined.action"),
                () -> {
                    management.measuresDefined(resolution, person);
                    done("resolutions.defined.done");
                });
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
