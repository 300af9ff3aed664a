package org.conclusum.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conclusum.audit.JournalCheck;
import org.conclusum.audit.JournalFilter;
import org.conclusum.audit.JournalFinding;
import org.conclusum.audit.JournalFinding.Broken;
import org.conclusum.audit.JournalLine;
import org.conclusum.audit.JournalListing;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.DayField;
import org.conclusum.uikit.EmptyState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.PagedTable;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** The whole journal, for administrators and auditors, with the check that nothing in it was changed. */
@Route("admin/journal")
@PermitAll
class JournalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DAY = "day";
    private static final String ACTOR = "actor";
    private static final String EVENT = "event";
    private static final int PAUSE = 400;

    private final transient JournalListing journal;
    private final transient JournalCheck check;
    private final transient Actor.Person person;
    private final Div finding = new Div();
    private final Div list = new Div();
    private final DayField day = new DayField(Texts.text("audit.journal.day"));
    private final TextField actor = new TextField(Texts.text("audit.journal.actor"));
    private final Select<String> event = new Select<>();
    private boolean built;

    JournalView(JournalListing journal, JournalCheck check, SignedIn signedIn) {
        this.journal = journal;
        this.check = check;
        this.person = signedIn.person();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("audit.journal.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entered) {
        JournalFilter filter = filter(entered.getLocation().getQueryParameters().getParameters());
        List<JournalLine> first = journal.page(filter, person, 0, 1);
        if (!built) {
            built = true;
            build(filter);
        }
        list.removeAll();
        list.add(
                first.isEmpty()
                        ? new EmptyState(Texts.text("audit.journal.none"), Texts.text("audit.journal.noneHint"))
                        : table(filter));
    }

    private void build(JournalFilter filter) {
        day.setValue(filter.day());
        day.setClearButtonVisible(true);
        actor.setValue(filter.actor());
        actor.setClearButtonVisible(true);
        actor.setValueChangeMode(ValueChangeMode.LAZY);
        actor.setValueChangeTimeout(PAUSE);
        event.setLabel(Texts.text("audit.journal.event"));
        event.setEmptySelectionAllowed(true);
        event.setEmptySelectionCaption(Texts.text("audit.journal.all"));
        event.setItems(journal.events());
        event.setItemLabelGenerator(name -> name == null ? Texts.text("audit.journal.all") : EventWords.sentence(name));
        if (!filter.event().isEmpty()) {
            event.setValue(filter.event());
        }
        day.addValueChangeListener(change -> open());
        actor.addValueChangeListener(change -> open());
        event.addValueChangeListener(change -> open());
        Div filters = new Div(day, actor, event);
        filters.addClassName("cc-filters");
        finding.getElement().setAttribute("role", "status");
        PageHeader header = new PageHeader(Texts.text("audit.journal.title"))
                .lead(Texts.text("audit.journal.lead"))
                .actions(Actions.secondary(Texts.text("audit.check.action"), this::check));
        add(new PageLayout(finding, filters, list).above(header));
    }

    private void check() {
        JournalFinding found = check.run(person);
        finding.removeAll();
        finding.add(new Card(Texts.text("audit.check.title"), verdict(found), head(found)));
    }

    private static Component verdict(JournalFinding found) {
        Broken broken = found.broken();
        if (broken == null) {
            return new Paragraph(
                    new Pill(Tone.YES, Texts.text("audit.check.intact")),
                    new Span(" " + Texts.text("audit.check.entries", found.entries())));
        }
        String what = broken.event() == null ? "" : EventWords.sentence(broken.event());
        return new Paragraph(
                new Pill(Tone.NO, Texts.text("audit.check.broken")),
                new Span(" "
                        + Texts.text(
                                "audit.damage." + broken.damage(),
                                String.valueOf(broken.entry()),
                                what,
                                found.entries())));
    }

    private static Component head(JournalFinding found) {
        Code hash = new Code(found.head());
        hash.addClassName("cc-audit-hash");
        Div head = new Div(new Span(Texts.text("audit.check.head")), hash);
        head.addClassName("cc-small");
        return head;
    }

    private Component table(JournalFilter filter) {
        return new PagedTable<JournalLine>(
                        Texts.text("audit.journal.title"),
                        (offset, limit) -> journal.page(filter, person, offset, limit))
                .number(Texts.text("audit.journal.entry"), line -> String.valueOf(line.id()))
                .column(Texts.text("audit.journal.at"), line -> Formats.dateTime(line.at()))
                .component(Texts.text("audit.journal.what"), JournalView::what)
                .column(Texts.text("audit.journal.who"), EventWords::actor)
                .component(Texts.text("audit.journal.about"), JournalView::about)
                .refresh();
    }

    private static Component what(JournalLine line) {
        Div what = new Div(new Span(EventWords.sentence(line)));
        String details = EventWords.details(line.facts()).collect(Collectors.joining(" · "));
        if (!details.isEmpty()) {
            Span small = new Span(details);
            small.addClassNames("cc-small", "cc-muted");
            what.add(small);
        }
        what.addClassName("cc-audit-what");
        return what;
    }

    private static Component about(JournalLine line) {
        if (line.withheld() || line.kind() == null) {
            return new Span(Texts.text("audit.journal.withheld"));
        }
        String kind = Texts.of("audit.kind", line.kind());
        return EventWords.route(line)
                .<Component>map(route -> new Anchor(route, kind))
                .orElseGet(() -> new Span(kind));
    }

    private void open() {
        Map<String, String> query = new HashMap<>();
        if (day.getValue() != null) {
            query.put(DAY, day.getValue().toString());
        }
        if (!actor.getValue().isBlank()) {
            query.put(ACTOR, actor.getValue());
        }
        if (event.getValue() != null) {
            query.put(EVENT, event.getValue());
        }
        UI.getCurrent().navigate("admin/journal", QueryParameters.simple(query));
    }

    private static JournalFilter filter(Map<String, List<String>> query) {
        return new JournalFilter(day(first(query, DAY)), first(query, ACTOR), first(query, EVENT));
    }

    private static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** A day that is no day does not filter. */
    private static @Nullable LocalDate day(String written) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeException malformed) {
            return null;
        }
    }
}
