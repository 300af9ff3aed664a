package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.Standing;
import org.conclusum.identity.SavedViews;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.ControlFilter;
import org.conclusum.resolutions.ControlListing;
import org.conclusum.resolutions.ControlRow;
import org.conclusum.resolutions.ReminderRound;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.ListWithViews;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.SavedViewBar;
import org.conclusum.uikit.Texts;

/** Who does what until when, across resolutions (Beschlusskontrolle): as a table, a board or along time. */
@Route(ControlAddress.ROUTE)
@PermitAll
class ControlView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ControlListing listing;
    private final transient ReminderRound reminders;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final transient List<CommitteeRow> visible;
    private final transient Map<String, String> owners;
    private final boolean office;
    private final SavedViewBar views;
    private final Div filters = new Div();
    private final Div results = new Div();
    private boolean built;
    private transient ControlAddress shown = new ControlAddress(ControlFilter.none(), ControlAddress.View.TABLE);

    ControlView(
            ControlListing listing,
            ReminderRound reminders,
            CommitteeDirectory committees,
            CommitteeAccess access,
            OwnerNames owners,
            Clock clock,
            SavedViews saved,
            SignedIn signedIn) {
        this.listing = listing;
        this.reminders = reminders;
        this.clock = clock;
        this.person = signedIn.person();
        Standing standing = access.standingOf(person);
        this.visible = committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .toList();
        this.owners = owners.all();
        this.views = new SavedViewBar(saved, ListWithViews.CONTROL, person);
        this.office = !standing.run().isEmpty();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("resolutions.looks.CONTROL");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (views.leadsOn(event)) {
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        shown = ControlAddress.of(asked).fitting(visible, owners.keySet());
        views.show(asked, shown.query());
        if (!built) {
            built = true;
            PageHeader header = new PageHeader(Texts.text("resolutions.looks.CONTROL"))
                    .lead(Texts.text("resolutions.control.lead"));
            if (office) {
                header.actions(Actions.secondary(Texts.text("resolutions.control.remind"), this::askToRemind));
            }
            add(new PageLayout(new RegisterTabs(RegisterTabs.Look.CONTROL), views, filters, results).above(header));
        }
        showFilters();
        show();
    }

    /** Leaves the fields alone while they say the same, so that nobody loses the place while typing. */
    private void showFilters() {
        boolean same = filters.getChildren().map(ControlFilters.class::cast).anyMatch(fields -> fields.filter()
                .equals(shown.filter()));
        if (!same) {
            filters.removeAll();
            filters.add(new ControlFilters(shown.filter(), visible, owners, this::filter));
        }
    }

    private void show() {
        results.removeAll();
        results.add(looks());
        if (shown.view() == ControlAddress.View.BOARD) {
            results.add(new ControlBoard(listing, shown.filter(), person, owners));
        } else if (listing.page(shown.filter(), person, 0, 1).isEmpty()) {
            boolean narrow = shown.filter().isNarrow();
            results.add(new EmptyState(
                    Texts.text(narrow ? "resolutions.list.noMatch" : "resolutions.control.empty"),
                    Texts.text(narrow ? "resolutions.control.noMatchHint" : "resolutions.control.emptyHint")));
        } else {
            results.add(table());
        }
    }

    private Component looks() {
        Nav looks = new Nav();
        looks.addClassName("cc-control-looks");
        looks.getElement().setAttribute("aria-label", Texts.text("resolutions.control.view"));
        for (ControlAddress.View view : ControlAddress.View.values()) {
            Anchor anchor = new Anchor(shown.as(view).link(), Texts.of("resolutions.control.view", view));
            if (view == shown.view()) {
                anchor.getElement().setAttribute("aria-current", "true");
            }
            looks.add(anchor);
        }
        return looks;
    }

    private Component table() {
        LocalDate today = LocalDate.now(clock);
        boolean timeline = shown.view() == ControlAddress.View.TIMELINE;
        PagedTable<ControlRow> table = new PagedTable<ControlRow>(
                        Texts.text("resolutions.looks.CONTROL"),
                        (offset, limit) -> listing.page(shown.filter(), person, offset, limit))
                .component(Texts.text("resolutions.control.measure"), ControlView::name)
                .component(
                        Texts.text("resolutions.owner"),
                        row -> new Span(owners.getOrDefault(
                                row.measure().owner(), row.measure().owner())));
        if (timeline) {
            table.component(TimeBar.scale(today), row -> new TimeBar(row.measure(), today));
        } else {
            table.component(Texts.text("resolutions.due"), ControlView::due)
                    .number(
                            Texts.text("resolutions.progress"),
                            row -> Texts.text(
                                    "resolutions.control.percent",
                                    row.measure().plan().percent()));
        }
        table.component(Texts.text("resolutions.list.light"), ControlView::light)
                .refresh();
        return table;
    }

    private static Component name(ControlRow row) {
        Anchor resolution = new Anchor(row.origin(), row.number());
        resolution.addClassName("cc-small");
        Div name = new Div(new Anchor(row.route(), row.measure().title()), resolution);
        name.addClassName("cc-resolutions-name");
        if (!row.measure().plan().waitsFor().isEmpty()) {
            name.add(Marks.small(Texts.text(
                    "resolutions.measure.waits",
                    String.join(" · ", row.measure().plan().waitsFor()))));
        }
        return name;
    }

    private static Component due(ControlRow row) {
        Span due = new Span(Formats.date(row.measure().due()));
        due.addClassName("cc-nowrap");
        return due;
    }

    private static Component light(ControlRow row) {
        Div light = new Div(Marks.light(row.measure()), Marks.small(Marks.why(row.measure())));
        light.addClassName("cc-control-light");
        return light;
    }

    private void filter(ControlFilter filter) {
        UI.getCurrent().navigate(ControlAddress.ROUTE, new ControlAddress(filter, shown.view()).query());
    }

    private void askToRemind() {
        Confirmation.ask(
                Texts.text("resolutions.control.remind"),
                Texts.text("resolutions.control.remindSentence"),
                Texts.text("resolutions.control.remindConfirm"),
                () -> {
                    ReminderRound.Outcome outcome = reminders.remind(shown.filter(), person);
                    Messages.done(Texts.text("resolutions.control.reminded", outcome.reminded(), outcome.spared()));
                });
    }
}
