package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.resolutions.MeasureReport;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ReportRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** The page of a measure, whatever it comes from: what it is, the report of its owner, and the reports so far. */
abstract class MeasurePage extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient LiveUpdates live;
    private final transient OwnerNames owners;
    private final Div head = new Div();
    private final Card reporting;
    private final Div between = new Div();
    private final Div history = new Div();
    private final Div glance = new Div();
    private UUID measure = new UUID(0, 0);
    private String title = "";
    private String place = "";

    MeasurePage(LiveUpdates live, OwnerNames owners, Clock clock) {
        this.live = live;
        this.owners = owners;
        this.reporting =
                new Card(Texts.text("resolutions.report.title"), new ReportForm(LocalDate.now(clock), this::report));
        between.setVisible(false);
        add(new PageLayout(reporting, between, new Card(Texts.text("resolutions.reports"), history))
                .above(head)
                .aside(glance));
    }

    /**
     * What the page shows of a measure.
     *
     * @param place where the reader is, in few words
     * @param mayReport whether the reader may report on it
     * @param reports the latest first
     */
    record Shown(
            MeasureRow measure,
            String place,
            PageHeader header,
            Facts facts,
            boolean mayReport,
            List<ReportRow> reports) {

        Shown {
            reports = List.copyOf(reports);
        }
    }

    /** Reads the measure as it stands. */
    abstract Shown read(UUID measure);

    /** Hands in what the owner wrote. */
    abstract void send(UUID measure, MeasureReport report);

    UUID measure() {
        return measure;
    }

    /** Puts this between the report that is being written and those that were. */
    void showBetween(Component part) {
        between.removeAll();
        between.add(part);
        between.setVisible(true);
    }

    String ownerOf(MeasureRow row) {
        return owners.all().getOrDefault(row.owner(), row.owner());
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
    void refresh() {
        Shown shown = read(measure);
        title = shown.measure().title();
        place = shown.place();
        head.removeAll();
        head.add(shown.header());
        reporting.setVisible(shown.mayReport());
        glance.removeAll();
        glance.add(new Card(Texts.text("resolutions.glance"), shown.facts()));
        history.removeAll();
        history.add(shown.reports().isEmpty() ? none() : new ReportHistory(shown.reports(), Map.of()));
    }

    private static Component none() {
        Paragraph none = new Paragraph(Texts.text("resolutions.reports.none"));
        none.addClassName("cc-muted");
        return none;
    }

    private void report(MeasureReport report) {
        send(measure, report);
        refresh();
        Messages.done(Texts.text("resolutions.report.done"));
    }
}
