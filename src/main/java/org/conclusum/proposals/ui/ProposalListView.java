package org.conclusum.proposals.ui;

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
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SavedViews;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.proposals.ListedProposal;
import org.conclusum.proposals.ProposalChoices;
import org.conclusum.proposals.ProposalExport;
import org.conclusum.proposals.ProposalListing;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.ListWithViews;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.SavedViewBar;
import org.conclusum.uikit.Texts;

/** All proposals that somebody may see, as a list or as a board by stage. */
@Route("proposals")
@PermitAll
class ProposalListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProposalListing listing;
    private final ProposalExport export;
    private final Actor.Person viewer;
    private final boolean bringsIn;
    private final Map<UUID, String> committees;
    private final Map<String, MunicipalityRow> municipalities;
    private final transient List<CommitteeRow> offered;
    private final transient List<MunicipalityRow> burdened;
    private final ListFilterBar bar;
    private final SavedViewBar views;
    private final Div results = new Div();

    ProposalListView(
            ProposalListing listing,
            ProposalExport export,
            ProposalChoices choices,
            CommitteeDirectory directory,
            RegionDirectory regions,
            SavedViews saved,
            SignedIn signedIn) {
        this.listing = listing;
        this.export = export;
        this.viewer = signedIn.person();
        this.bringsIn = choices.bringsIn(viewer);
        this.committees = directory.all().stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        this.municipalities = regions.byKey();
        this.offered = choices.committees(viewer);
        this.burdened = choices.municipalities();
        this.bar = new ListFilterBar(offered, burdened, bringsIn, this::go);
        this.views = new SavedViewBar(saved, ListWithViews.PROPOSALS, viewer);
        addClassName("cc-proposals-list");
        PageHeader header = new PageHeader(Texts.text("proposals.list.title")).lead(Texts.text("proposals.list.lead"));
        if (bringsIn) {
            header.actions(begin());
        }
        results.addClassName("cc-proposals-results");
        add(header, views, bar, results);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("proposals.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (views.leadsOn(event)) {
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        ListFilter filter = ListFilter.of(asked).fitting(offered, burdened);
        views.show(asked, filter.parameters());
        bar.show(filter);
        results.removeAll();
        long found = listing.count(filter.filter(), viewer);
        if (found == 0 && !filter.filter().isNarrow()) {
            bar.setVisible(false);
            results.add(empty());
            return;
        }
        bar.setVisible(true);
        results.add(summary(filter, found));
        if (filter.board()) {
            results.add(new ProposalBoard(listing, filter.filter(), viewer, municipalities));
        } else if (found == 0) {
            results.add(new EmptyState(
                    Texts.text("proposals.list.none.title"),
                    Texts.text("proposals.list.none.text"),
                    Actions.secondary(Texts.text("proposals.list.reset"), () -> go(filter.reset()))));
        } else {
            results.add(table(filter));
        }
    }

    private Component begin() {
        return Actions.primary(
                Texts.text("proposals.list.new"), () -> UI.getCurrent().navigate(NewProposalView.class));
    }

    private EmptyState empty() {
        return bringsIn
                ? new EmptyState(
                        Texts.text("proposals.list.empty.title"),
                        Texts.text("proposals.list.empty.coordinator"),
                        begin())
                : new EmptyState(Texts.text("proposals.list.empty.title"), Texts.text("proposals.list.empty.text"));
    }

    private Component summary(ListFilter filter, long found) {
        Span count = new Span(Texts.text("proposals.list.count", found));
        count.getElement().setAttribute("role", "status");
        Nav looks = new Nav(look(filter.asBoard(false), !filter.board()), look(filter.asBoard(true), filter.board()));
        looks.getElement().setAttribute("aria-label", Texts.text("proposals.list.view"));
        looks.addClassName("cc-proposals-looks");
        Div summary = new Div(count, looks, download(filter));
        summary.addClassName("cc-proposals-summary");
        return summary;
    }

    private static RouterLink look(ListFilter filter, boolean current) {
        RouterLink link = new RouterLink(
                Texts.text(filter.board() ? "proposals.list.asBoard" : "proposals.list.asTable"),
                ProposalListView.class);
        link.setQueryParameters(filter.parameters());
        link.setHighlightAction((target, highlight) -> {});
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Anchor download(ListFilter filter) {
        Locale language = Texts.locale();
        String name = Texts.text("proposals.list.fileName");
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] table = export.csv(filter.filter(), language, viewer);
                    return new DownloadResponse(
                            new ByteArrayInputStream(table), name, "text/csv;charset=UTF-8", table.length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("proposals.list.export")));
        anchor.addClassName("cc-proposals-export");
        return anchor;
    }

    private PagedTable<ListedProposal> table(ListFilter filter) {
        PagedTable<ListedProposal> table = new PagedTable<ListedProposal>(
                        Texts.text("proposals.list.title"),
                        (offset, limit) -> listing.page(filter.filter(), offset, limit, viewer))
                .component(Texts.text("proposals.list.column.title"), this::title)
                .column(Texts.text("proposals.list.column.originator"), listed -> originator(listed));
        if (committees.size() > 1) {
            table.column(
                    Texts.text("proposals.list.column.committee"),
                    listed -> committees.getOrDefault(listed.row().committee(), ""));
        }
        return table.component(Texts.text("proposals.list.column.state"), ProposalListView::state)
                .column(
                        Texts.text("proposals.list.column.changed"),
                        listed -> Formats.shortDate(listed.row().changedAt()))
                .refresh();
    }

    private Component title(ListedProposal listed) {
        String number = listed.row().number();
        Span note = new Span(number == null ? Texts.text("proposals.state.DRAFT") : number);
        note.addClassName("cc-note");
        Div cell = new Div(Places.caseFile(listed.row().title(), listed.row().id()), note);
        if (listed.row().closed()) {
            Span closed = new Span(Icon.LOCK.create(), new Span(Texts.text("proposals.access.closed")));
            closed.addClassNames("cc-note", "cc-proposals-closed");
            cell.add(closed);
        }
        cell.addClassName("cc-proposals-title");
        return cell;
    }

    private String originator(ListedProposal listed) {
        MunicipalityRow municipality = municipalities.get(listed.row().originator());
        return municipality == null ? listed.row().originator() : municipality.name();
    }

    private static Component state(ListedProposal listed) {
        Div cell = new Div(new StateMark(listed.row().state(), listed.adopted()));
        if (listed.revisionDue() != null) {
            Span due = new Span(Texts.text("proposals.list.due", Formats.shortDate(listed.revisionDue())));
            due.addClassName("cc-note");
            cell.add(due);
        }
        cell.addClassName("cc-proposals-state");
        return cell;
    }

    private void go(ListFilter filter) {
        UI.getCurrent().navigate(ProposalListView.class, filter.parameters());
    }
}
