package org.conclusum.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SavedViews;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.ListWithViews;
import org.conclusum.uikit.LiveUpdates;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.SavedViewBar;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotFilter;
import org.conclusum.voting.BallotListing;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;

/** The ballots a person may see: what is being voted on now, and what was. */
@Route("ballots")
@PermitAll
class BallotListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_OPEN = 20;

    private final transient BallotListing listing;
    private final transient LiveUpdates live;
    private final transient Actor.Person person;
    private final SavedViewBar views;
    private final Div open = new Div();
    private transient Map<UUID, String> names = Map.of();

    BallotListView(BallotListing listing, LiveUpdates live, SavedViews saved, SignedIn signedIn) {
        this.listing = listing;
        this.live = live;
        this.person = signedIn.person();
        this.views = new SavedViewBar(saved, ListWithViews.BALLOTS, person);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("voting.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (views.leadsOn(event)) {
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        List<CommitteeRow> committees = listing.visibleCommittees(person);
        BallotFilter filter = FilterAddress.fitting(FilterAddress.read(asked), committees);
        views.show(asked, FilterAddress.of(filter));
        names = committees.stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        removeAll();
        drawOpen();
        live.refreshOnAnyChange(open, this::drawOpen);
        boolean nothing = listing.past(BallotFilter.ALL, person, 0, 1).isEmpty();
        add(new PageLayout(open, nothing ? empty() : past(filter, committees))
                .above(new PageHeader(Texts.text("voting.list.title")).lead(Texts.text("voting.list.lead"))));
    }

    private void drawOpen() {
        List<BallotRow> rows = listing.open(person, MOST_OPEN);
        open.removeAll();
        open.setVisible(!rows.isEmpty());
        open.addClassName("cc-voting-running");
        rows.forEach(row -> open.add(running(row)));
    }

    private Component running(BallotRow row) {
        Div mark = new Div(Icon.VOTE.create());
        mark.addClassNames("cc-mark", "tone-accent");
        H2 title = new H2(new Anchor("ballots/" + row.id(), row.title()));
        Div text = new Div(
                title,
                BallotWords.small(
                        row.deadline() != null && row.isCircular()
                                ? Texts.text(
                                        "voting.list.circulating",
                                        names.getOrDefault(row.committee(), ""),
                                        Formats.date(row.deadline()),
                                        row.cast(),
                                        row.electors())
                                : Texts.text(
                                        "voting.list.running",
                                        names.getOrDefault(row.committee(), ""),
                                        Formats.time(row.openedAt()),
                                        row.cast())));
        text.addClassName("cc-voting-running-text");
        Section card = new Section(mark, text, BallotWords.pill(row));
        card.addClassNames("cc-card", "cc-voting-running-card");
        return card;
    }

    private Component past(BallotFilter filter, List<CommitteeRow> committees) {
        Div filters = new Div(endings(filter), procedures(filter));
        filters.addClassName("cc-filters");
        if (committees.size() > 1) {
            filters.add(committees(filter, committees));
        }
        boolean nothing = listing.past(filter, person, 0, 1).isEmpty();
        Div past = new Div(
                views,
                filters,
                nothing
                        ? new EmptyState(
                                Texts.text("voting.list.nothingFound"), Texts.text("voting.list.nothingFoundHint"))
                        : table(filter));
        past.addClassName("cc-voting-past");
        return past;
    }

    private Component table(BallotFilter filter) {
        return new PagedTable<BallotRow>(
                        Texts.text("voting.list.past"), (offset, limit) -> listing.past(filter, person, offset, limit))
                .component(Texts.text("voting.list.ballot"), this::name)
                .column(Texts.text("voting.list.when"), row -> Formats.date(row.openedAt()))
                .number(
                        Texts.text("voting.list.votes"),
                        row -> Texts.text("voting.list.share", row.cast(), row.electors()))
                .component(Texts.text("voting.list.result"), BallotWords::pill)
                .refresh();
    }

    private Component name(BallotRow row) {
        Div cell = new Div(
                new Anchor("ballots/" + row.id(), row.title()),
                BallotWords.small(names.getOrDefault(row.committee(), "")));
        if (row.procedure() != ProcedureKind.MEETING) {
            cell.add(BallotWords.small(Texts.of("voting.procedure", row.procedure())));
        }
        if (row.closed()) {
            Span closed = new Span(Icon.LOCK.create(), new Span(Texts.text("voting.list.closed")));
            closed.addClassName("cc-note");
            cell.add(closed);
        }
        cell.addClassName("cc-voting-name");
        return cell;
    }

    private static Component endings(BallotFilter filter) {
        Select<BallotFilter.Ending> select = new Select<>();
        select.setLabel(Texts.text("voting.list.result"));
        select.setItems(BallotFilter.Ending.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("voting.list.allResults"));
        select.setItemLabelGenerator(
                ending -> ending == null ? Texts.text("voting.list.allResults") : Texts.of("voting.ending", ending));
        select.setValue(filter.ending());
        select.addValueChangeListener(
                change -> open(new BallotFilter(filter.committee(), change.getValue(), filter.procedure())));
        return select;
    }

    private static Component procedures(BallotFilter filter) {
        Select<ProcedureKind> select = new Select<>();
        select.setLabel(Texts.text("voting.list.procedure"));
        select.setItems(ProcedureKind.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("voting.list.allProcedures"));
        select.setItemLabelGenerator(
                kind -> kind == null ? Texts.text("voting.list.allProcedures") : Texts.of("voting.procedure", kind));
        select.setValue(filter.procedure());
        select.addValueChangeListener(
                change -> open(new BallotFilter(filter.committee(), filter.ending(), change.getValue())));
        return select;
    }

    private static Component committees(BallotFilter filter, List<CommitteeRow> committees) {
        Select<CommitteeRow> select = new Select<>();
        select.setLabel(Texts.text("voting.list.committee"));
        select.setItems(committees);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.text("voting.list.allCommittees"));
        select.setItemLabelGenerator(row -> row == null ? Texts.text("voting.list.allCommittees") : row.name());
        committees.stream()
                .filter(row -> row.id().equals(filter.committee()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(
                change -> open(new BallotFilter(idOf(change.getValue()), filter.ending(), filter.procedure())));
        return select;
    }

    private static @Nullable UUID idOf(@Nullable CommitteeRow row) {
        return row == null ? null : row.id();
    }

    private Component empty() {
        return open.isVisible()
                ? new Div()
                : new EmptyState(Texts.text("voting.list.empty"), Texts.text("voting.list.emptyHint"));
    }

    private static void open(BallotFilter filter) {
        UI.getCurrent().navigate("ballots", FilterAddress.of(filter));
    }
}
