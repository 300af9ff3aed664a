package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteePicture;
import org.conclusum.committees.CommitteeStructure;
import org.conclusum.committees.SeatPicture;
import org.conclusum.committees.SeatPicture.Filling;
import org.conclusum.committees.SeatPicture.Holder;
import org.conclusum.committees.StructureExport;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.ScopeNames;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** The steering structure on a day, as a picture or as a table; region, day and form stand in the address. */
@Route("committees/structure")
@PermitAll
class StructureView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final String REGION = "region";
    private static final String VIEW = "view";
    private static final String TABLE = "table";

    /** What the address asks for. */
    private record Wish(@Nullable String region, LocalDate day, boolean table) {}

    /** A seat with its committee. */
    private record Line(CommitteePicture committee, SeatPicture seat) {}

    private final transient CommitteeStructure structure;
    private final transient StructureExport export;
    private final transient ScopeNames scopes;
    private final transient Clock clock;
    private final transient Actor.Person person;

    StructureView(
            CommitteeStructure structure, StructureExport export, ScopeNames scopes, Clock clock, SignedIn signedIn) {
        this.structure = structure;
        this.export = export;
        this.scopes = scopes;
        this.clock = clock;
        this.person = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String region = query.getSingleParameter(REGION)
                .filter(scopes.regions()::containsKey)
                .orElse(null);
        show(new Wish(
                region,
                CommitteeAddress.day(event, LocalDate.now(clock)),
                query.getSingleParameter(VIEW).filter(TABLE::equals).isPresent()));
    }

    private void show(Wish wish) {
        List<CommitteePicture> pictures = structure.on(wish.day(), wish.region(), person);
        List<Line> lines = pictures.stream().flatMap(StructureView::lines).toList();
        PageHeader header = new PageHeader(getPageTitle())
                .lead(Texts.text(
                        "committees.structure.lead",
                        committees(pictures),
                        lines.size(),
                        count(lines, Filling.VACANT),
                        count(lines, Filling.ENDING)));
        removeAll();
        PageLayout page = new PageLayout(filters(wish)).above(header);
        if (pictures.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("committees.structure.empty"), Texts.text("committees.structure.empty.sentence")));
        } else {
            header.actions(csv(wish), Actions.secondary(Texts.text("committees.structure.print"), () -> UI.getCurrent()
                    .getPage()
                    .executeJs("window.print()")));
            page.main(wish.table() ? table(lines) : picture(pictures));
        }
        add(page);
    }

    private Component picture(List<CommitteePicture> pictures) {
        Div legend = new Div(
                new Span(Texts.text("committees.structure.legend")),
                new Pill(Tone.NO, Texts.text("committees.seat.vacant")),
                new Pill(Tone.WAIT, Texts.text("committees.structure.legend.ending", CommitteeStructure.SOON)));
        legend.addClassName("cc-structure-legend");
        return new Div(legend, new StructurePicture(pictures, scopes.regions()));
    }

    private Component table(List<Line> lines) {
        return new PagedTable<Line>(
                        getPageTitle(),
                        (offset, limit) ->
                                lines.stream().skip(offset).limit(limit).toList())
                .component(
                        Texts.text("committees.list.name"),
                        line -> new Anchor(
                                "committees/" + line.committee().committee().id(),
                                line.committee().committee().name()))
                .column(Texts.text("committees.history.seat"), line -> line.seat()
                        .label())
                .column(
                        Texts.text("committees.founding.vote"),
                        line -> Texts.text(
                                line.seat().voting() ? "committees.seat.voting" : "committees.seat.advisory"))
                .column(Texts.text("committees.nominees.member"), line -> name(line.seat()))
                .column(Texts.text("committees.structure.substitutes"), line -> line.seat().substitutes().stream()
                        .map(Holder::name)
                        .collect(Collectors.joining(", ")))
                .component(Texts.text("committees.nomination.stands"), line -> StructureMarks.of(line.seat())
                        .orElseGet(() -> new Pill(Tone.YES, Texts.text("committees.filling.FILLED"))))
                .refresh();
    }

    private Component filters(Wish wish) {
        Select<String> region = new Select<>();
        Map<String, String> regions = scopes.regions();
        region.setLabel(Texts.text("committees.list.region"));
        region.setItems(regions.keySet());
        region.setEmptySelectionAllowed(true);
        region.setEmptySelectionCaption(Texts.text("committees.structure.allRegions"));
        region.setItemLabelGenerator(code ->
                code == null ? Texts.text("committees.structure.allRegions") : regions.getOrDefault(code, code));
        region.setValue(wish.region());
        region.addValueChangeListener(change -> open(new Wish(change.getValue(), wish.day(), wish.table())));
        DayField day = new DayField(Texts.text("committees.structure.day"));
        day.setValue(wish.day());
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(new Wish(wish.region(), change.getValue(), wish.table()));
            }
        });
        Nav views = new Nav(
                view("committees.structure.picture", new Wish(wish.region(), wish.day(), false), !wish.table()),
                view("committees.structure.table", new Wish(wish.region(), wish.day(), true), wish.table()));
        views.addClassName("cc-structure-views");
        views.getElement().setAttribute("aria-label", Texts.text("committees.structure.views"));
        Div filters = new Div(region, day, views);
        filters.addClassName("cc-filters");
        return filters;
    }

    private Anchor view(String key, Wish wish, boolean current) {
        Anchor anchor = new Anchor("committees/structure?" + query(wish).getQueryString(), Texts.text(key));
        if (current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }

    private Component csv(Wish wish) {
        Locale language = Texts.locale();
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] table = export.csv(wish.day(), wish.region(), person, language);
                    return new DownloadResponse(
                            new ByteArrayInputStream(table),
                            Texts.text(
                                    language,
                                    "committees.export.file",
                                    wish.day().toString()),
                            "text/csv; charset=utf-8",
                            table.length);
                }),
                "");
        anchor.add(Icon.DOWNLOAD.create(), new Span(Texts.text("committees.export.action")));
        anchor.addClassName("cc-structure-download");
        return anchor;
    }

    private static void open(Wish wish) {
        UI.getCurrent().navigate("committees/structure", query(wish));
    }

    private static QueryParameters query(Wish wish) {
        Map<String, String> query = new HashMap<>();
        query.put(CommitteeAddress.DAY, wish.day().toString());
        if (wish.region() != null) {
            query.put(REGION, wish.region());
        }
        if (wish.table()) {
            query.put(VIEW, TABLE);
        }
        return QueryParameters.simple(query);
    }

    private static Stream<Line> lines(CommitteePicture picture) {
        return Stream.concat(
                picture.seats().stream().map(seat -> new Line(picture, seat)),
                picture.groups().stream().flatMap(StructureView::lines));
    }

    private static int committees(List<CommitteePicture> pictures) {
        return pictures.stream()
                .mapToInt(picture -> 1 + committees(picture.groups()))
                .sum();
    }

    private static long count(List<Line> lines, Filling filling) {
        return lines.stream().filter(line -> line.seat().filling() == filling).count();
    }

    private static String name(SeatPicture seat) {
        Holder delegate = seat.delegate();
        return delegate == null ? "–" : delegate.name();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("committees.structure.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }
}
