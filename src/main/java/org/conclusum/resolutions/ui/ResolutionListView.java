package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.Standing;
import org.conclusum.identity.SavedViews;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.ResolutionExport;
import org.conclusum.resolutions.ResolutionFilter;
import org.conclusum.resolutions.ResolutionListing;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.resolutions.Stage;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.ListWithViews;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.SavedViewBar;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The register of resolutions with the progress of their measures (Beschlusskontrolle); filters stand in the address. */
@Route("resolutions")
@PermitAll
class ResolutionListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TEXT = "text";
    private static final String COMMITTEE = "committee";
    private static final String LIGHT = "light";
    private static final String STATE = "state";
    private static final String STAGE = "stage";

    private final transient ResolutionListing listing;
    private final transient ResolutionExport export;
    private final transient Actor.Person person;
    private final transient List<CommitteeRow> visible;
    private final SavedViewBar views;
    private final Div filters = new Div();
    private final Div list = new Div();
    private final Div download = new Div();
    private boolean built;

    ResolutionListView(
            ResolutionListing listing,
            ResolutionExport export,
            CommitteeDirectory committees,
            CommitteeAccess access,
            SavedViews saved,
            SignedIn signedIn) {
        this.listing = listing;
        this.export = export;
        this.person = signedIn.person();
        this.views = new SavedViewBar(saved, ListWithViews.RESOLUTIONS, person);
        Standing standing = access.standingOf(person);
        this.visible = committees.all().stream()
                .filter(committee -> standing.seesInto(committee.id()))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("resolutions.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (views.leadsOn(event)) {
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        ResolutionFilter filter = filter(asked.getParameters());
        views.show(asked, query(filter));
        if (!built) {
            built = true;
            PageHeader header = new PageHeader(Texts.text("resolutions.list.title"))
                    .lead(Texts.text("resolutions.list.lead"))
                    .actions(download);
            add(new PageLayout(new RegisterTabs(RegisterTabs.Look.REGISTER), views, filters, list).above(header));
        }
        showFilters(filter);
        show(filter);
    }

    /** Leaves the fields alone while they say the same, so that nobody loses the place while typing. */
    private void showFilters(ResolutionFilter filter) {
        boolean same = filters.getChildren().map(RegisterFilters.class::cast).anyMatch(fields -> fields.filter()
                .equals(filter));
        if (!same) {
            filters.removeAll();
            filters.add(new RegisterFilters(filter, visible, ResolutionListView::open));
        }
    }

    private void show(ResolutionFilter filter) {
        list.removeAll();
        download.removeAll();
        if (listing.page(filter, person, 0, 1).isEmpty()) {
            boolean all = filter.equals(ResolutionFilter.none());
            list.add(new EmptyState(
                    Texts.text(all ? "resolutions.list.none" : "resolutions.list.noMatch"),
                    Texts.text(all ? "resolutions.list.noneHint" : "resolutions.list.noMatchHint")));
            return;
        }
        list.add(table(filter));
        download.add(csv(filter));
    }

    private Component table(ResolutionFilter filter) {
        Map<UUID, String> names = visible.stream().collect(Collectors.toMap(CommitteeRow::id, CommitteeRow::name));
        return new PagedTable<ResolutionRow>(
                        Texts.text("resolutions.list.title"),
                        (offset, limit) -> listing.page(filter, person, offset, limit))
                .component(Texts.text("resolutions.number"), ResolutionListView::number)
                .component(Texts.text("resolutions.list.resolution"), row -> name(row, names))
                .component(Texts.text("resolutions.adopted"), row -> oneLine(Formats.date(row.adoptedAt())))
                .component(Texts.text("resolutions.measures"), row -> oneLine(progress(row)))
                .component(Texts.text("resolutions.list.next"), row -> oneLine(due(row.nextDue())))
                .component(Texts.text("resolutions.list.light"), Marks::progress)
                .refresh();
    }

    private Component csv(ResolutionFilter filter) {
        Locale language = Texts.locale();
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] table = export.csv(filter, person, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(table),
                            Texts.text(language, "resolutions.export.file"),
                            "text/csv; charset=utf-8",
                            table.length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("resolutions.export.action")));
        anchor.addClassName("cc-resolutions-download");
        return anchor;
    }

    private static Component number(ResolutionRow row) {
        Anchor anchor = new Anchor("resolutions/" + row.id(), row.number());
        anchor.addClassName("cc-nowrap");
        return anchor;
    }

    private static Component name(ResolutionRow row, Map<UUID, String> names) {
        Div name = new Div(new Span(row.title()), Marks.small(names.getOrDefault(row.committee(), "")));
        name.addClassName("cc-resolutions-name");
        return name;
    }

    private static String progress(ResolutionRow row) {
        return row.measures() == 0
                ? Texts.text("resolutions.list.noMeasures")
                : Texts.text("resolutions.list.progress", row.measuresDone(), row.measures());
    }

    private static Component oneLine(String text) {
        Span line = new Span(text);
        line.addClassName("cc-nowrap");
        return line;
    }

    private static String due(@Nullable LocalDate day) {
        return day == null ? "–" : Formats.date(day);
    }

    private ResolutionFilter filter(Map<String, List<String>> query) {
        String committee = first(query, COMMITTEE);
        return new ResolutionFilter(
                first(query, TEXT),
                visible.stream()
                        .map(CommitteeRow::id)
                        .filter(id -> id.toString().equals(committee))
                        .findFirst()
                        .orElse(null),
                constant(Light.values(), first(query, LIGHT)),
                constant(ResolutionState.values(), first(query, STATE)),
                constant(Stage.values(), first(query, STAGE)));
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        return null;
    }

    private static void open(ResolutionFilter filter) {
        UI.getCurrent().navigate("resolutions", query(filter));
    }

    private static QueryParameters query(ResolutionFilter filter) {
        Map<String, String> query = new HashMap<>();
        if (!filter.text().isBlank()) {
            query.put(TEXT, filter.text());
        }
        if (filter.committee() != null) {
            query.put(COMMITTEE, filter.committee().toString());
        }
        if (filter.light() != null) {
            query.put(LIGHT, filter.light().name().toLowerCase(Locale.ROOT));
        }
        if (filter.state() != null) {
            query.put(STATE, filter.state().name().toLowerCase(Locale.ROOT));
        }
        if (filter.stage() != null) {
            query.put(STAGE, filter.stage().name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(query);
    }
}
