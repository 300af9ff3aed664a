package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.NumberPeriod;
import org.conclusum.committees.NumberPeriods;
import org.conclusum.committees.OpenMatter;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Confirmation;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The numbers of a committee year by year: what was given, what is still open, and the office closes a year. */
@Route("committees/:id/numbers")
@PermitAll
class NumbersView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private final transient NumberPeriods periods;
    private final transient CommitteeDirectory committees;
    private final transient CommitteeAccess access;
    private final transient Actor.Person person;
    private UUID committee = new UUID(0, 0);

    NumbersView(NumberPeriods periods, CommitteeDirectory committees, CommitteeAccess access, SignedIn signedIn) {
        this.periods = periods;
        this.committees = committees;
        this.access = access;
        this.person = signedIn.person();
    }

    /** The way to this page. */
    static Component link(UUID committee) {
        Anchor link = new Anchor("committees/" + committee + "/numbers", Texts.text("committees.numbers.open"));
        link.addClassNames("cc-small");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("committees.numbers.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        committee = CommitteeAddress.id(event, "id");
        show();
    }

    private void show() {
        List<NumberPeriod> years = periods.of(committee, Texts.locale(), person);
        boolean office = access.standingOf(person).runs(committee);
        PageLayout page = new PageLayout();
        page.above(new PageHeader(getPageTitle())
                .lead(Texts.text(
                        "committees.numbers.lead", committees.get(committee).name())));
        if (years.isEmpty()) {
            page.main(new EmptyState(
                    Texts.text("committees.numbers.none"), Texts.text("committees.numbers.none.sentence")));
        }
        years.forEach(year -> page.main(card(year, office)));
        page.aside(rules());
        removeAll();
        add(page);
    }

    private Card card(NumberPeriod year, boolean office) {
        Card card = new Card(Texts.text("committees.numbers.year", String.valueOf(year.year())));
        card.addClassName("cc-numbers-year");
        card.add(state(year), table(year));
        if (!year.open().isEmpty()) {
            card.add(open(year));
        }
        if (!year.isClosed()) {
            if (!year.over()) {
                card.add(note(Texts.text("committees.numbers.running", String.valueOf(year.year()))));
            } else if (office) {
                Div actions = new Div(Actions.primary(
                        Texts.text("committees.numbers.close", String.valueOf(year.year())), () -> ask(year)));
                actions.addClassName("cc-actions");
                card.add(actions);
            }
        }
        return card;
    }

    private static Component state(NumberPeriod year) {
        Div state = new Div();
        state.addClassName("cc-numbers-state");
        if (year.closedBy() == null || year.closedAt() == null) {
            state.add(new Pill(
                    year.over() ? Tone.WAIT : Tone.INFO,
                    Texts.text(year.over() ? "committees.numbers.state.over" : "committees.numbers.state.running")));
        } else {
            state.add(
                    new Pill(Tone.YES, Texts.text("committees.numbers.state.closed")),
                    new Span(Texts.text(
                            "committees.numbers.closedBy", year.closedBy(), Formats.dateTime(year.closedAt()))));
        }
        return state;
    }

    private static Component table(NumberPeriod year) {
        NativeTableRow head = new NativeTableRow();
        for (String column : List.of("kind", "first", "last", "count", "gaps")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(Texts.text("committees.numbers.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        for (NumberPeriod.Series series : year.series()) {
            NativeTableHeaderCell kind = new NativeTableHeaderCell(Texts.of("committees.numbers.kind", series.kind()));
            kind.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow(kind);
            row.add(
                    cell("first", series.first() == null ? Texts.text("committees.numbers.nothing") : series.first()),
                    cell("last", series.last() == null ? Texts.text("committees.numbers.nothing") : series.last()),
                    cell("count", Formats.number(series.count())),
                    cell(
                            "gaps",
                            series.gaps() == 0
                                    ? Texts.text("committees.numbers.noGaps")
                                    : Formats.number(series.gaps())));
            body.add(row);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("cc-numbers-table");
        return table;
    }

    private static NativeTableCell cell(String column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-column", Texts.text("committees.numbers.column." + column));
        return cell;
    }

    private static Component open(NumberPeriod year) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-numbers-open");
        for (OpenMatter matter : year.open()) {
            Anchor link = new Anchor(matter.route(), matter.title());
            Span number =
                    new Span(matter.number() == null ? Texts.text("committees.numbers.unnumbered") : matter.number());
            number.addClassNames("cc-note", "cc-number");
            Span state = new Span(Texts.text(
                    "committees.numbers.matter", Texts.of("committees.numbers.one", matter.kind()), matter.state()));
            state.addClassName("cc-note");
            list.add(new ListItem(number, link, state));
        }
        Details details = new Details(
                Texts.text("committees.numbers.openMatters", year.open().size()), list);
        details.setOpened(!year.isClosed());
        return details;
    }

    private static Card rules() {
        Card card = new Card(Texts.text("committees.numbers.rules"));
        card.addClassName("cc-numbers-rules");
        for (String sentence : List.of("given", "closed", "late", "final")) {
            Paragraph said = new Paragraph(Texts.text("committees.numbers.rules." + sentence));
            said.addClassName("cc-small");
            card.add(said);
        }
        return card;
    }

    private static Paragraph note(String sentence) {
        Paragraph note = new Paragraph(sentence);
        note.addClassName("cc-note");
        return note;
    }

    private void ask(NumberPeriod year) {
        String name = String.valueOf(year.year());
        Confirmation.ask(
                Texts.text("committees.numbers.close.title", name),
                Texts.text(
                        "committees.numbers.close.sentence", name, year.open().size()),
                Texts.text("committees.numbers.close", name),
                () -> {
                    periods.close(committee, year.year(), person);
                    Messages.done(Texts.text("committees.numbers.close.done", name));
                    show();
                });
    }
}
