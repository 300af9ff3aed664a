package org.conclusum.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.SeatRow;
import org.conclusum.committees.Standing;
import org.conclusum.exchange.PracticeContent;
import org.conclusum.exchange.PracticeFilter;
import org.conclusum.exchange.PracticeListing;
import org.conclusum.exchange.PracticeManagement;
import org.conclusum.exchange.PracticeRow;
import org.conclusum.exchange.PracticeWork;
import org.conclusum.exchange.packages.PackageExchange;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** The library of practices (Praxisbeispiele): what has proved itself elsewhere; filters stand in the address. */
@Route("exchange")
@PermitAll
class PracticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 12;
    private static final int MOST_WORK = 20;

    /** Whose practice it is going to be. */
    private record Giver(CommitteeRow committee, SeatRow seat) {}

    private final transient PracticeListing listing;
    private final transient PracticeManagement management;
    private final transient RegionDirectory regions;
    private final transient CommitteeDirectory committees;
    private final transient CommitteeAccess access;
    private final transient PackageExchange packages;
    private final transient Permissions permissions;
    private final transient Clock clock;
    private final transient Actor.Person person;
    private final Div found = new Div();
    private boolean built;

    PracticesView(
            PracticeListing listing,
            PracticeManagement management,
            RegionDirectory regions,
            CommitteeDirectory committees,
            CommitteeAccess access,
            PackageExchange packages,
            Permissions permissions,
            Clock clock,
            SignedIn signedIn) {
        this.listing = listing;
        this.management = management;
        this.regions = regions;
        this.committees = committees;
        this.access = access;
        this.packages = packages;
        this.permissions = permissions;
        this.clock = clock;
        this.person = signedIn.person();
        found.addClassName("cc-exchange-stack");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exchange.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeFilter filter = ExchangeAddress.filter(event);
        if (!built) {
            built = true;
            build(filter);
        }
        found.removeAll();
        show(filter, 0);
    }

    private void build(PracticeFilter filter) {
        PageHeader header = new PageHeader(Texts.text("exchange.list.title")).lead(Texts.text("exchange.list.lead"));
        List<Giver> givers = givers();
        if (!givers.isEmpty()) {
            header.actions(Actions.primary(Texts.text("exchange.begin.action"), () -> begin(givers)));
        }
        if (packages.mayImport(person)) {
            header.actions(Actions.secondary(
                    Texts.text("exchange.import.action"), () -> UI.getCurrent().navigate("exchange/import")));
        }
        if (permissions.holds(person, Role.ADMINISTRATOR)) {
            header.actions(Actions.secondary(
                    Texts.text("exchange.keys.open"), () -> UI.getCurrent().navigate("exchange/keys")));
        }
        PageLayout page = new PageLayout(new PracticeFilters(filter, regions.regions(), PracticesView::open), found)
                .above(header, new ExchangeNav(ExchangeNav.Part.PRACTICES));
        List<PracticeWork> work = listing.work(person, MOST_WORK);
        if (!work.isEmpty()) {
            page.aside(work(work));
        }
        add(page);
    }

    private Component work(List<PracticeWork> work) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-exchange-work");
        for (PracticeWork one : work) {
            ListItem item = new ListItem(
                    new Anchor(ExchangeAddress.of(one.id()), one.title()),
                    ExchangeWords.note(one.giverName()),
                    ExchangeWords.mark(one.state()));
            list.add(item);
        }
        return new Card(Texts.text("exchange.work.title"), list);
    }

    private void show(PracticeFilter filter, int offset) {
        List<PracticeRow> rows = listing.page(filter, offset, PAGE + 1);
        if (offset == 0) {
            if (rows.isEmpty()) {
                boolean all = filter.equals(PracticeFilter.NONE);
                found.add(new EmptyState(
                        Texts.text(all ? "exchange.list.none" : "exchange.list.noMatch"),
                        Texts.text(all ? "exchange.list.none.sentence" : "exchange.list.noMatch.sentence")));
                return;
            }
            Paragraph count = ExchangeWords.muted(Texts.text("exchange.list.count", listing.count(filter)));
            count.getElement().setAttribute("role", "status");
            found.add(count);
        }
        Div grid = new Div();
        grid.addClassName("cc-exchange-grid");
        rows.stream().limit(PAGE).forEach(row -> grid.add(tile(row)));
        found.add(grid);
        if (rows.size() > PAGE) {
            Div more = new Div();
            more.add(Actions.secondary(Texts.text("exchange.list.more"), () -> {
                more.removeFromParent();
                show(filter, offset + PAGE);
            }));
            found.add(more);
        }
    }

    private static Component tile(PracticeRow row) {
        Div marks = new Div(ExchangeWords.mark(row.evidence()), new Span(Texts.of("monitoring.field", row.field())));
        marks.addClassName("cc-exchange-marks");
        H2 title = new H2(new Anchor(ExchangeAddress.of(row.id()), row.title()));
        Div tile = new Div(marks, title);
        if (!row.summary().isEmpty()) {
            tile.add(new Paragraph(row.summary()));
        }
        List<String> foot = new ArrayList<>(List.of(row.giverName(), Texts.of("exchange.phase", row.phase())));
        if (row.hasModel()) {
            foot.add(Texts.text("exchange.list.model"));
        }
        if (row.elsewhere()) {
            foot.add(Texts.text("exchange.list.elsewhere"));
        }
        foot.add(Formats.date(row.releasedAt()));
        tile.add(ExchangeWords.note(String.join(" · ", foot)));
        tile.addClassNames("cc-card", "cc-exchange-tile");
        return tile;
    }

    private List<Giver> givers() {
        Standing standing = access.standingOf(person);
        Set<UUID> writable = listing.writable(person);
        List<Giver> givers = new ArrayList<>();
        for (CommitteeRow committee : committees.rows(writable)) {
            if (committee.isInOffice()) {
                committees.seatsOn(committee.id(), LocalDate.now(clock)).stream()
                        .filter(seat -> seat.ags() != null
                                && (standing.runs(committee.id()) || standing.coordinates(seat.ags())))
                        .forEach(seat -> givers.add(new Giver(committee, seat)));
            }
        }
        return givers;
    }

    private void begin(List<Giver> givers) {
        Map<String, MunicipalityRow> known = regions.byKey();
        TextField title = new TextField(Texts.text("exchange.title"));
        title.setMaxLength(PracticeContent.LONGEST_TITLE);
        title.setWidthFull();
        Select<Giver> giver = new Select<>();
        giver.setLabel(Texts.text("exchange.giver"));
        giver.setItems(givers);
        giver.setItemLabelGenerator(one -> one == null
                ? ""
                : Texts.text(
                        "exchange.begin.giver",
                        known.containsKey(one.seat().ags())
                                ? known.get(one.seat().ags()).name()
                                : one.seat().label(),
                        one.committee().name()));
        giver.setValue(givers.getFirst());
        giver.setWidthFull();
        FormDialog.open(
                Texts.text("exchange.begin.action"),
                Texts.text("exchange.begin.lead"),
                Texts.text("exchange.begin.confirm"),
                () -> {
                    Giver chosen = giver.getValue();
                    String ags = java.util.Objects.requireNonNull(chosen.seat().ags());
                    UUID practice = management.begin(chosen.committee().id(), ags, title.getValue(), person);
                    UI.getCurrent().navigate(ExchangeAddress.edit(practice));
                },
                title,
                giver);
    }

    private static void open(PracticeFilter filter) {
        UI.getCurrent().navigate(ExchangeAddress.ROOT, new QueryParameters(ExchangeAddress.query(filter)));
    }
}
