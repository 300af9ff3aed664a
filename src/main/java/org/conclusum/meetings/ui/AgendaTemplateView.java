package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.SignedIn;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.AgendaItemKind;
import org.conclusum.meetings.AgendaTemplates;
import org.conclusum.meetings.MeetingListing;
import org.conclusum.meetings.StandingItem;
import org.conclusum.meetings.StandingItems;
import org.conclusum.uikit.Actions;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.HasPlace;
import org.conclusum.uikit.Messages;
import org.conclusum.uikit.PageHeader;
import org.conclusum.uikit.PageLayout;
import org.conclusum.uikit.Texts;

/** The standing items of a committee, with which each of its agendas begins. */
@Route("meetings/standing-items/:committee")
@PermitAll
class AgendaTemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasPlace {

    private static final String ROUTE = "meetings/standing-items/";

    private final transient AgendaTemplates templates;
    private final transient MeetingListing listing;
    private final transient Actor.Person person;
    private final OrderedList list = new OrderedList();
    private final Slot head = new Slot();
    private final Slot minutes = new Slot();
    private UUID committee = new UUID(0, 0);
    private long version;

    AgendaTemplateView(AgendaTemplates templates, MeetingListing listing, SignedIn signedIn) {
        this.templates = templates;
        this.listing = listing;
        this.person = signedIn.person();
        list.addClassName("cc-standing-items");
        Div buttons = new Div(
                Actions.primary(Texts.text("meetings.standing.save"), this::save),
                Actions.secondary(Texts.text("meetings.standing.add"), this::add));
        buttons.addClassName("cc-actions");
        Paragraph about = new Paragraph(Texts.text("meetings.standing.about"));
        about.addClassName("cc-note");
        add(new PageLayout(new Card(list, buttons))
                .above(head)
                .aside(new Card(Texts.text("meetings.standing.kinds"), kinds(), about))
                .aside(minutes));
    }

    /** The way to this page. */
    static Component link(UUID committee) {
        Anchor link = new Anchor(ROUTE + committee, Texts.text("meetings.standing.open"));
        link.addClassNames("cc-small", "cc-agenda-standing");
        return link;
    }

    private static Component kinds() {
        Div kinds = new Div();
        kinds.addClassName("cc-standing-kinds");
        for (AgendaItemKind kind : AgendaItemKind.values()) {
            if (kind != AgendaItemKind.BUSINESS) {
                Paragraph sentence = new Paragraph(Texts.of("meetings.standing.explain", kind));
                sentence.addClassNames("cc-small");
                kinds.add(sentence);
            }
        }
        return kinds;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("meetings.standing.title");
    }

    @Override
    public String place() {
        return getPageTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("committee").orElse("");
        CommitteeRow row = listing.plannable(person).stream()
                .filter(plannable -> plannable.id().toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.COMMITTEE, written));
        committee = row.id();
        minutes.show(committee, () -> {
            Anchor link = new Anchor("meetings/minutes-templates/" + committee, Texts.text("meetings.templates.open"));
            link.addClassName("cc-small");
            return link;
        });
        head.show(row, () -> new PageHeader(getPageTitle()).lead(Texts.text("meetings.standing.lead", row.name())));
        show(templates.of(committee, person));
    }

    private void show(StandingItems standing) {
        version = standing.version();
        list.removeAll();
        standing.items().forEach(this::add);
        arrange();
    }

    private void add() {
        StandingItemRow row = add(new StandingItem("", AgendaItemKind.STANDING, false, null));
        arrange();
        row.focusTitle();
    }

    private StandingItemRow add(StandingItem item) {
        StandingItemRow row = new StandingItemRow(item, new StandingItemRow.Commands() {
            @Override
            public void step(StandingItemRow moved, int places) {
                int place = list.indexOf(moved) + places;
                list.remove(moved);
                list.addComponentAtIndex(place, moved);
                arrange();
                moved.focusArrow(places);
            }

            @Override
            public void remove(StandingItemRow removed) {
                list.remove(removed);
                arrange();
            }
        });
        list.addComponentAtIndex(placeOf(item), row);
        return row;
    }

    /** What is new comes before what ends the agenda. */
    private int placeOf(StandingItem item) {
        List<StandingItemRow> rows = rows();
        return item.title().isEmpty()
                ? (int) rows.stream()
                        .takeWhile(row -> row.item().kind() != AgendaItemKind.MISCELLANEOUS)
                        .count()
                : rows.size();
    }

    private void arrange() {
        List<StandingItemRow> rows = rows();
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).place(place == 0, place == rows.size() - 1);
        }
    }

    private List<StandingItemRow> rows() {
        return list.getChildren()
                .filter(StandingItemRow.class::isInstance)
                .map(StandingItemRow.class::cast)
                .toList();
    }

    private void save() {
        templates.write(committee, rows().stream().map(StandingItemRow::item).toList(), version, person);
        show(templates.of(committee, person));
        Messages.done(Texts.text("meetings.standing.done"));
    }
}
