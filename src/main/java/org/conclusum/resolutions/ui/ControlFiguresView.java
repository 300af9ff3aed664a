package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.Standing;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.conclusum.resolutions.Age;
import org.conclusum.resolutions.ControlFigures;
import org.conclusum.resolutions.ControlFilter;
import org.conclusum.resolutions.ControlReckoning;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.quarterly.ui.QuarterlyLinks;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** How the carrying out goes: lead times, punctuality, what is open, and where it stops. Each figure leads to its cases. */
@Route("resolutions/figures")
@PermitAll
class ControlFiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WHOLE = 100;

    private final transient ControlReckoning reckoning;
    private final transient QuarterlyLinks quarterly;
    private final transient Actor.Person person;
    private final transient List<CommitteeRow> visible;
    private final transient Map<String, String> owners;
    private final Div content = new Div();
    private final Select<CommitteeRow> choice = new Select<>();
    private boolean built;
    private @Nullable UUID committee;

    ControlFiguresView(
            ControlReckoning reckoning,
            QuarterlyLinks quarterly,
            CommitteeDirectory committees,
            CommitteeAccess access,
            OwnerNames owners,
            SignedIn signedIn) {
        this.reckoning = reckoning;
        this.quarterly = quarterly;
        this.person = signedIn.person();
        Standing standing = access.standingOf(person);
        this.visible = committees.all().stream()
                .filter(row -> standing.seesInto(row.id()))
                .toList();
        this.owners = owners.all();
        content.addClassName("cc-control-figures");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("resolutions.looks.FIGURES");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String written = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("committee")
                .orElse("");
        committee = visible.stream()
                .map(CommitteeRow::id)
                .filter(id -> id.toString().equals(written))
                .findFirst()
                .orElse(null);
        if (!built) {
            built = true;
            add(new PageLayout(new RegisterTabs(RegisterTabs.Look.FIGURES), filters(), content)
                    .above(new PageHeader(Texts.text("resolutions.looks.FIGURES"))
                            .lead(Texts.text("resolutions.figures.lead"))));
        }
        show();
    }

    private Component filters() {
        choice.setLabel(Texts.text("resolutions.committee"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Texts.text("resolutions.list.all"));
        choice.setItems(visible);
        choice.setItemLabelGenerator(row -> row == null ? Texts.text("resolutions.list.all") : row.name());
        visible.stream().filter(row -> row.id().equals(committee)).findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        "resolutions/figures",
                        change.getValue() == null
                                ? QueryParameters.empty()
                                : QueryParameters.of(
                                        "committee", change.getValue().id().toString())));
        Div filters = new Div(choice);
        filters.addClassName("cc-filters");
        filters.setVisible(visible.size() > 1);
        return filters;
    }

    private void show() {
        ControlFigures figures = reckoning.of(committee, person);
        Div spans = new Div(
                figure("toDecision", days(figures.toDecision()), "resolutions", most(figures.toDecision())),
                figure(
                        "toCompletion",
                        days(figures.toCompletion()),
                        "resolutions?state=closed",
                        most(figures.toCompletion())),
                figure("onTime", share(figures), control(null, Light.DONE, null, null), onTime(figures)));
        spans.addClassName("cc-control-spans");
        content.removeAll();
        content.add(
                spans,
                stages(figures.stages()),
                ages(figures.byAge()),
                owners(figures.byOwner()),
                fields(figures.byField()));
        quarterly();
    }

    /** The report of the committee that is looked at. */
    private void quarterly() {
        UUID only = visible.size() == 1 ? visible.getFirst().id() : committee;
        if (only != null) {
            content.add(new Card(Texts.text("resolutions.quarterly"), quarterly.latest(only, person)));
        }
    }

    private static Component figure(String name, String value, String link, String note) {
        Anchor number = new Anchor(link, value);
        number.addClassName("cc-big");
        return new Card(Texts.text("resolutions.figures." + name), number, Marks.small(note));
    }

    private static String days(ControlFigures.@Nullable Span span) {
        return span == null ? "–" : Texts.text("resolutions.figures.days", span.median());
    }

    private static String most(ControlFigures.@Nullable Span span) {
        return span == null
                ? Texts.text("resolutions.figures.noCase")
                : Texts.text("resolutions.figures.most", span.most(), span.cases());
    }

    private static String share(ControlFigures figures) {
        return figures.done() == 0
                ? "–"
                : Texts.text(
                        "resolutions.control.percent", Math.round((double) WHOLE * figures.onTime() / figures.done()));
    }

    private static String onTime(ControlFigures figures) {
        return figures.done() == 0
                ? Texts.text("resolutions.figures.noneDone")
                : Texts.text("resolutions.figures.onTimeOf", figures.onTime(), figures.done());
    }

    private Component stages(List<ControlFigures.AtStage> stages) {
        NativeTable table =
                table("resolutions.figures.stages", "resolutions.figures.waits", "resolutions.figures.median");
        for (ControlFigures.AtStage at : stages) {
            String link = "resolutions?stage=" + at.stage().name().toLowerCase(Locale.ROOT);
            row(
                    table,
                    Texts.of("resolutions.stage", at.stage()),
                    committee == null ? link : link + "&committee=" + committee,
                    at.resolutions(),
                    at.resolutions() == 0 ? "–" : Texts.text("resolutions.figures.days", at.days()));
        }
        return new Card(Texts.text("resolutions.figures.stages"), scrolling(table));
    }

    private Component ages(List<ControlFigures.ByAge> ages) {
        NativeTable table = table("resolutions.age", "resolutions.figures.open", null);
        for (ControlFigures.ByAge by : ages) {
            row(table, Texts.of("resolutions.age", by.age()), control(null, null, null, by.age()), by.open(), null);
        }
        return new Card(Texts.text("resolutions.figures.byAge"), scrolling(table));
    }

    private Component owners(List<ControlFigures.ByOwner> rows) {
        NativeTable table = table("resolutions.owner", "resolutions.figures.open", "resolutions.figures.behind");
        for (ControlFigures.ByOwner by : rows) {
            row(
                    table,
                    owners.getOrDefault(by.owner(), by.owner()),
                    control(by.owner(), null, null, null),
                    by.open(),
                    Formats.number(by.behind()));
        }
        return new Card(Texts.text("resolutions.figures.byOwner"), rows.isEmpty() ? none() : scrolling(table));
    }

    private Component fields(List<ControlFigures.ByField> rows) {
        NativeTable table = table("resolutions.field", "resolutions.figures.open", "resolutions.figures.behind");
        for (ControlFigures.ByField by : rows) {
            row(
                    table,
                    by.field() == null
                            ? Texts.text("resolutions.field.none")
                            : Texts.of("monitoring.field", by.field()),
                    by.field() == null ? null : control(null, null, by.field(), null),
                    by.open(),
                    Formats.number(by.behind()));
        }
        return new Card(Texts.text("resolutions.figures.byField"), rows.isEmpty() ? none() : scrolling(table));
    }

    private String control(
            @Nullable String owner, @Nullable Light light, @Nullable FieldOfAction field, @Nullable Age age) {
        return new ControlAddress(new ControlFilter("", committee, owner, light, field, age), ControlAddress.View.TABLE)
                .link();
    }

    private static Component none() {
        Paragraph none = new Paragraph(Texts.text("resolutions.control.none"));
        none.addClassName("cc-muted");
        return none;
    }

    private static Component scrolling(NativeTable table) {
        Div region = new Div(table);
        region.addClassName("cc-table");
        return region;
    }

    private static NativeTable table(String first, String second, @Nullable String third) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(cell(first, false), cell(second, true));
        if (third != null) {
            head.add(cell(third, true));
        }
        return table;
    }

    private static NativeTableHeaderCell cell(String key, boolean numeric) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.text(key));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("cc-number", numeric);
        return cell;
    }

    private static void row(NativeTable table, String name, @Nullable String link, int count, @Nullable String last) {
        NativeTableRow row = table.getBody().addRow();
        Component number =
                count == 0 || link == null ? new Span(Formats.number(count)) : new Anchor(link, Formats.number(count));
        NativeTableCell figure = new NativeTableCell(number);
        figure.addClassName("cc-number");
        row.add(new NativeTableCell(name), figure);
        if (last != null) {
            NativeTableCell cell = new NativeTableCell(last);
            cell.addClassName("cc-number");
            row.add(cell);
        }
    }
}
